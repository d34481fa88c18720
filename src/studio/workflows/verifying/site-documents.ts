import { isJsonObject } from '../../../core/foundation/json'
import { problem } from '../../../core/foundation/problem'
import { ok, refuse, type Result } from '../../../core/foundation/result'
import { didWebUrl } from '../../../core/proof'
import type { DocumentSource } from '../../../core/verify'
import { jsonFrom } from '../../workspace/document'
import type { Files } from '../../workspace/files'
import { fileInside } from '../../workspace/inside'

const LIMIT_BYTES = 8 << 20

/**
 * A folder that holds an exported site, as what its base URL serves (contract.md, `--site`). The base URL is the one that
 * its own did.json names, for a did:key issuer that of issuer.json. Problem `site-unknown`.
 */
export async function siteDocuments(files: Files, folder: string): Promise<Result<DocumentSource>> {
  const base = (await baseByDid(files, folder)) ?? (await baseByIssuer(files, folder))
  if (base === null)
    return refuse(
      problem({
        code: 'site-unknown',
        where: { file: folder },
        message: `${folder} holds no exported site: neither did.json nor issuer.json says whose it is.`,
        remedy: 'Choose the folder that export wrote.',
      }),
    )
  return ok(async (url) => {
    if (!url.startsWith(base) || /[?#]/.test(url)) return null
    const relative = decoded(url.slice(base.length))
    return relative === null ? null : readInside(files, folder, relative)
  })
}

async function baseByDid(files: Files, folder: string): Promise<string | null> {
  for (const path of ['.well-known/did.json', 'did.json']) {
    const url = didWebUrl(await idOf(files, folder, path))
    if (url?.endsWith(`/${path}`) === true) return url.slice(0, -path.length)
  }
  return null
}

async function baseByIssuer(files: Files, folder: string): Promise<string | null> {
  const id = await idOf(files, folder, 'issuer.json')
  return /^https?:\/\//.test(id) && id.endsWith('/issuer.json') ? id.slice(0, -'issuer.json'.length) : null
}

async function idOf(files: Files, folder: string, path: string): Promise<string> {
  const bytes = await readInside(files, folder, path)
  const json = bytes === null ? undefined : jsonFrom(bytes)
  return isJsonObject(json) && typeof json.id === 'string' ? json.id : ''
}

async function readInside(files: Files, folder: string, relative: string): Promise<Uint8Array | null> {
  const path = await fileInside(files, folder, relative)
  const size = path === null ? 0 : ((await files.info(path))?.sizeBytes ?? 0)
  return path === null || size > LIMIT_BYTES ? null : files.read(path)
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch {
    return null // a percent sign that encodes nothing
  }
}
