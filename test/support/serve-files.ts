import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { SiteFile } from '../../src/core/site'

/** Serves the files of a site on the loopback, as a static host would: folders by their index, 404.html for the rest. */
export async function serveFiles(files: Iterable<SiteFile>): Promise<{ url: string; close: () => Promise<void> }> {
  const byPath = new Map(Array.from(files, (file) => [file.path, file]))
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname).slice(1)
    const found = byPath.get(path.endsWith('/') || path === '' ? `${path}index.html` : path)
    const file = found ?? byPath.get('404.html')
    response.writeHead(found ? 200 : 404, { 'content-type': `${file?.mediaType ?? 'text/plain'}; charset=utf-8` })
    response.end(file ? Buffer.concat(chunksOf(file)) : '')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () => new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve()))),
  }
}

function chunksOf({ content }: SiteFile): Uint8Array[] {
  if (typeof content === 'string') return [Buffer.from(content)]
  return content instanceof Uint8Array ? [content] : [...content]
}
