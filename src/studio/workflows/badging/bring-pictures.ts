import { basename } from 'node:path'
import type { Scene } from '../../../core/design'
import { makeFolderDurably, writeDurably } from '../../workspace/durable-write'
import type { Studio } from '../../workspace/open-studio'
import { picturesOf } from '../sharing/pictures-of'

/** Copies the pictures of a scene from one folder of assets into another, those that are not there yet. */
export async function bringPictures({ machine }: Studio, scene: Scene, from: string, to: string): Promise<void> {
  const wanted = picturesOf(scene)
  if (wanted.length === 0) return
  const { files } = machine
  const there = new Set((await files.list(to)).map((name) => basename(name)))
  for (const name of await files.list(from)) {
    if (there.has(name) || !wanted.some((sha256) => name.startsWith(sha256))) continue
    const bytes = await files.read(`${from}/${name}`)
    if (bytes === null) continue
    await makeFolderDurably(files, to)
    await writeDurably(machine, `${to}/${name}`, bytes)
  }
}
