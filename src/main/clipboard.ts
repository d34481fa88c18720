import { clipboard } from 'electron'
import { ok } from '../core/foundation/result'
import type { clipboardContract } from '../ipc/clipboard-contract'
import type { ShellHandlers } from './serve'

/** How programs call an SVG on the clipboard: the registered type, Inkscape's own, that of macOS. */
const SVG_TYPES = ['image/svg+xml', 'image/x-inkscape-svg', 'public.svg-image']

/** The clipboard where a page has no access of its own. */
export const clipboardHandlers: Pick<ShellHandlers, keyof typeof clipboardContract> = {
  'clipboard.svg': async () => ok((await svgOnClipboard()) ?? null),
}

/** Electron reads items as the web does since its clipboard knows promises; before that it gave bytes by type. */
async function svgOnClipboard(): Promise<string | undefined> {
  const readBuffer: unknown = Reflect.get(clipboard, 'readBuffer')
  if (typeof readBuffer === 'function')
    return SVG_TYPES.map((type): unknown => readBuffer.call(clipboard, type))
      .flatMap((bytes) => (bytes instanceof Uint8Array ? Buffer.from(bytes).toString('utf8') : []))
      .find((text) => text !== '')
  for (const item of await clipboard.read()) {
    const type = SVG_TYPES.find((known) => item.types.includes(known))
    const content: unknown = type && (await item.getType(type))
    if (content instanceof Blob) return content.text()
  }
  return undefined
}
