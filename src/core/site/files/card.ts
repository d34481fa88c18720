import { toBase64 } from '../../foundation/base64'
import { utf8 } from '../../foundation/bytes'

/** Size of link previews (standards.md §7). */
const WIDTH = 1200
const HEIGHT = 630
const ARTWORK = 510
/** `app` of window.md, light: previews have no theme. */
const FIELD = '#F6F3EC'

/** The card of a link preview: the artwork on a plain field. No words: they stand beside it, in every language. */
export function cardSvg(artworkSvg: string): string {
  const data = `data:image/svg+xml;base64,${toBase64(utf8(artworkSvg))}`
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}"><rect width="${WIDTH}" height="${HEIGHT}" fill="${FIELD}"/><image x="${(WIDTH - ARTWORK) / 2}" y="${(HEIGHT - ARTWORK) / 2}" width="${ARTWORK}" height="${ARTWORK}" href="${data}"/></svg>\n`
}
