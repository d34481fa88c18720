import { textFromUtf8, utf8 } from '../../foundation/bytes'
import { ok, refuse, type Result } from '../../foundation/result'
import type { Unbaked } from '../baker'
import { byStrength, kindOfText, trimmedText, type Entry } from '../entry'
import { asWarning, entryWarnings } from '../entry-warnings'
import { badgeMissing, MAX_SVG_BYTES, MAX_TEXT_BYTES, notByTheRules, textTooLarge } from '../problems'
import { readSvg, type FoundBadge } from './read-svg'

/**
 * Reads every credential of an SVG: any prefix, anywhere in it, CDATA or escaped text, body before `verify` (standards.md §6.3).
 * A picture that is damaged further on, or that a baker would refuse, is read all the same: reading runs nothing.
 */
export function unbakeSvg(svg: Uint8Array): Result<Unbaked> {
  const read = readSvg(fromUtf16(svg))
  if (!read.ok) return read
  const { badges, fault } = read.value
  if (fault?.code === 'xml-doctype' || fault?.code === 'svg-too-complex') return refuse(fault)
  const found = badges.flatMap((badge) => foundEntry(badge) ?? []).sort((a, b) => byStrength(a.entry, b.entry))
  const entries = found.map(({ entry }) => entry)
  if (entries.some(({ text }) => text.length > MAX_TEXT_BYTES)) return refuse(textTooLarge())
  if (entries.length === 0) return refuse(fault ?? badgeMissing())
  return ok({
    entries,
    unread: [],
    warnings: [
      ...(fault === null ? [] : [asWarning(fault)]),
      ...found.flatMap(({ entry, byTheRules }) =>
        byTheRules ? [] : [notByTheRules(entry.keyword, 'its namespace is another one')],
      ),
      ...entryWarnings(entries),
    ],
  })
}

function foundEntry({ standard, element, body, byTheRules }: FoundBadge): { entry: Entry; byTheRules: boolean } | null {
  const verify = element.attributes.find(({ qname }) => qname === 'verify')?.value ?? ''
  const text = trimmedText(body) || trimmedText(verify)
  if (text === '') return null
  const keyword =
    standard === 'clr' ? 'clr:credential' : standard === 'ob3' ? 'openbadges:credential' : 'openbadges:assertion'
  return { entry: { standard, keyword, kind: kindOfText(text), text }, byTheRules }
}

/** UTF-16 with its byte order mark as UTF-8; everything else as it is. */
function fromUtf16(svg: Uint8Array): Uint8Array {
  const mark = svg.length > MAX_SVG_BYTES || textFromUtf8(svg.subarray(0, 2)) !== null ? '' : `${svg[0]} ${svg[1]}`
  const label = mark === '255 254' ? 'utf-16le' : mark === '254 255' ? 'utf-16be' : null
  if (label === null) return svg
  const text = new TextDecoder(label).decode(svg)
  return utf8(text.replace(/^(<\?xml[^>]*?encoding\s*=\s*["'])[\w.:-]+/, '$1UTF-8'))
}
