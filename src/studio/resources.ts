import { join } from 'node:path'
import { z } from 'zod'
import { bug } from '../core/foundation/bug'
import { textFromUtf8 } from '../core/foundation/bytes'
import { problem } from '../core/foundation/problem'
import { RosetteError } from '../core/foundation/rosette-error'
import type { Contexts } from '../core/proof'
import { jsonFrom } from './workspace/document'
import type { Files } from './workspace/files'

/** What the program brings along, read when it is first needed and kept. */
export type Resources = {
  /** A file below the resources folder. */
  read(name: string): Promise<Uint8Array<ArrayBuffer>>
  /** Every file below one of its folders, by its path there with `/`. */
  readAll(name: string): Promise<ReadonlyMap<string, Uint8Array>>
  /** JSON-LD contexts by URL. */
  contexts(): Promise<Contexts>
  /** The verifier page's program. */
  verifierScript(): Promise<string>
}

const ContextIndex = z.record(z.string(), z.object({ file: z.string() }))

/** @param folder the `resources` folder  @param verifierScript path of the built script, asked for when it is needed */
export function resourcesIn(files: Files, folder: string, verifierScript: () => string): Resources {
  const read = async (path: string) => (await files.read(path)) ?? missing(path)
  return {
    read: (name) => read(join(folder, name)),
    readAll: (name) => readTree(files, join(folder, name)),
    contexts: once(async () => {
      const index = ContextIndex.parse(jsonFrom(await read(join(folder, 'contexts/index.json'))))
      const contexts = new Map<string, unknown>()
      for (const [url, { file }] of Object.entries(index))
        contexts.set(url, jsonFrom(await read(join(folder, 'contexts', file))) ?? bug(`${file} is no JSON`))
      return contexts
    }),
    verifierScript: once(
      async () => textFromUtf8(await read(verifierScript())) ?? bug('the verifier script is no UTF-8'),
    ),
  }
}

async function readTree(files: Files, folder: string, below = ''): Promise<Map<string, Uint8Array>> {
  const tree = new Map<string, Uint8Array>()
  for (const name of await files.list(join(folder, below))) {
    const path = below === '' ? name : `${below}/${name}`
    const info = await files.info(join(folder, path))
    if (info?.kind === 'folder')
      for (const [inner, bytes] of await readTree(files, folder, path)) tree.set(inner, bytes)
    if (info?.kind === 'file') tree.set(path, (await files.read(join(folder, path))) ?? missing(path))
  }
  return tree
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => (made ??= make())
}

function missing(path: string): never {
  throw new RosetteError(
    problem({
      code: 'installation-damaged',
      where: { file: path },
      message: `${path}, a part of Rosette itself, is missing.`,
      remedy: 'Install Rosette again; your workspaces are not touched by that.',
    }),
  )
}
