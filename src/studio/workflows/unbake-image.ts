import { join } from 'node:path'
import { isPng, unbakePng, unbakeSvg } from '../../core/baking'
import { utf8 } from '../../core/foundation/bytes'
import { ok, refuse, type Result } from '../../core/foundation/result'
import type { Run } from '../../core/foundation/run'
import type { Machine } from '../machine'
import { writeDurably } from '../workspace/durable-write'
import { readInput, type Input } from '../workspace/input'
import { PICTURE_LIMIT_BYTES, type BakedEntriesReport } from './bake-image'

export type UnbakeImageRequest = {
  readonly image: Input
  /** Folder for a file an entry; nothing is written without it. */
  readonly out?: string
}

/** Reads what a picture holds, in the order of standards.md §6.3. Codes: badge-missing and those of the picture's format. */
export async function unbakeImage(
  machine: Machine,
  request: UnbakeImageRequest,
  _run: Run,
): Promise<Result<BakedEntriesReport>> {
  const image = await readInput(machine.files, request.image, PICTURE_LIMIT_BYTES)
  if (!image.ok) return image
  const { name: file, bytes } = image.value
  const unbaked = isPng(bytes) ? unbakePng(bytes) : unbakeSvg(bytes)
  if (!unbaked.ok) return refuse(...unbaked.problems.map((one) => ({ ...one, where: { file, ...one.where } })))
  const { entries, warnings } = unbaked.value
  const { out } = request
  if (out !== undefined) {
    await machine.files.makeFolder(out)
    const written = new Map<string, number>()
    for (const { keyword, kind, text } of entries) {
      const extension = { json: 'json', jws: 'jwt', url: 'txt' }[kind]
      const count = (written.get(keyword) ?? 0) + 1
      written.set(keyword, count)
      const name = count === 1 ? keyword : `${keyword}-${count}`
      await writeDurably(machine, join(out, `${name}.${extension}`), utf8(text))
    }
  }
  return ok({ entries, warnings })
}
