import { randomBytes } from 'node:crypto'
import { readFile, realpath } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import { protocol, type Session } from 'electron'
import { contentSecurityPolicy } from './content-security'
import { rendererFolder, resourcesFolder } from './folders'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.otf': 'font/otf',
  '.wasm': 'application/wasm',
}

/** Folders of `resources/` that the window may read, at `app://studio/<name>/…`. */
const RESOURCES = ['fonts', 'icons', 'templates']

/** Before the app is ready: makes `app:` an origin like that of a web site, without a way around its policy. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
    { scheme: 'site', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
}

/** Answers `app://studio/…` from the program's own files and from nowhere else. */
export function serveWindow(session: Session): void {
  session.protocol.handle('app', async (request) => {
    const url = new URL(request.url)
    if (url.host !== 'studio' || request.method !== 'GET') return refused()
    const path = decodeURIComponent(url.pathname)
    const top = path.split('/')[1] ?? ''
    const root = RESOURCES.includes(top) ? resourcesFolder() : rendererFolder()
    return serveFile(root, path)
  })
}

/** A file below a folder, links resolved, or a refusal. */
export async function serveFile(root: string, path: string, extraHeaders: Record<string, string> = {}) {
  const type = TYPES[extname(path).toLowerCase()]
  if (type === undefined || path.includes('\0')) return refused()
  try {
    const [base, file] = await Promise.all([realpath(root), realpath(join(root, path))])
    if (!file.startsWith(base + sep)) return refused()
    const bytes = await readFile(file)
    const headers = { 'Content-Type': type, 'X-Content-Type-Options': 'nosniff', ...extraHeaders }
    return type.startsWith('text/html') && Object.keys(extraHeaders).length === 0
      ? page(bytes.toString('utf8'), headers)
      : new Response(new Uint8Array(bytes), { headers })
  } catch {
    return refused() // the file system says that nothing is there
  }
}

function page(html: string, headers: Record<string, string>): Response {
  const nonce = randomBytes(16).toString('base64')
  return new Response(html.replaceAll('%NONCE%', nonce), {
    headers: { ...headers, 'Content-Security-Policy': contentSecurityPolicy(nonce), 'Cache-Control': 'no-store' },
  })
}

function refused(): Response {
  return new Response(null, { status: 404 })
}
