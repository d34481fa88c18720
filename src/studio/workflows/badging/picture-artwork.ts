import { isPng, pngBaker, svgBaker } from '../../../core/baking'
import { toBase64 } from '../../../core/foundation/base64'
import { textFromUtf8 } from '../../../core/foundation/bytes'
import { problem } from '../../../core/foundation/problem'
import { ok, refuse, type Result } from '../../../core/foundation/result'
import { escapeMarkup, signableText } from '../../../core/foundation/text-safety'
import { renderPng } from '../../rendering/png'
import type { ReadInput } from '../../workspace/input'

const SIZE_PX = 600
const OPEN = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE_PX} ${SIZE_PX}" width="${SIZE_PX}" height="${SIZE_PX}" role="img">`

/**
 * A finished picture as artwork (contract.md, `--artwork`). An SVG passes only without active and remote content; a PNG
 * becomes an SVG with the picture inside, drawn anew so that nothing of the file but its pixels is passed on.
 * Codes: those of reliability.md §4 for PNG and SVG; file-type-unknown.
 */
export function pictureArtwork({ name, bytes }: ReadInput, title: string): Result<string> {
  if (isPng(bytes)) {
    const checked = pngBaker(bytes)
    if (!checked.ok) return checked
    return ok(framed(renderPng(framed(bytes, title), SIZE_PX), title))
  }
  const text = textFromUtf8(bytes)
  if (text === null || !/<([\w-]+:)?svg[\s>]/.test(text))
    return refuse(
      problem({
        code: 'file-type-unknown',
        where: { file: name },
        message: `${name} is neither a PNG nor an SVG.`,
        remedy: 'Save the picture as PNG or SVG.',
        values: { file: name },
      }),
    )
  const checked = svgBaker(bytes)
  return checked.ok ? ok(text) : checked
}

function framed(png: Uint8Array, title: string): string {
  const picture = `<image width="${SIZE_PX}" height="${SIZE_PX}" href="data:image/png;base64,${toBase64(png)}"/>`
  return `${OPEN}<title>${escapeMarkup(signableText(title))}</title>${picture}</svg>\n`
}
