import { bytesFromBase64, toBase64 } from '../../../core/foundation/base64'
import { textFromUtf8, utf8 } from '../../../core/foundation/bytes'

const HOLDER = /data-rosette-design="([A-Za-z0-9+/=]+)"/

/**
 * Our own form inside of markup, as that is all that crosses programs beside words and pictures: for a text program it is a
 * picture. @param png what it shows
 */
export function clipMarkup(clip: string, png: Uint8Array = new Uint8Array()): string {
  const source = png.length === 0 ? '' : ` src="data:image/png;base64,${toBase64(png)}"`
  return `<img alt=""${source} data-rosette-design="${toBase64(utf8(clip))}">`
}

/** Our own form in markup from the clipboard; null where it is somebody else's. */
export function clipInMarkup(html: string): string | null {
  const bytes = bytesFromBase64(HOLDER.exec(html)?.[1] ?? '')
  return bytes && bytes.length > 0 ? textFromUtf8(bytes) : null
}
