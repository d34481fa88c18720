import { concatBytes, utf8 } from '../../../foundation/bytes'
import { AwardId } from '../../../foundation/ids'
import { trusted, type Markup } from '../../markup/markup'

/** What differs between pages of one shape. */
export type SlotName = 'id' | 'title' | 'earner' | 'check' | 'person' | 'qr'
type SlotValues = Readonly<Record<SlotName, string | Uint8Array>>

/** Stands for an award's id while a shell is made; made of an id's letters, as it goes into addresses. */
const ID = AwardId.parse('zzzzzshellzofzazpagezzzzzz')
const CUT = new RegExp(`\0(\\w+)\0|(${ID})`, 'g')

/** What to put into the slots of a page that is to become a shell. */
export const placeholders = {
  id: ID,
  title: '\0title\0',
  earner: slot('earner'),
  check: slot('check'),
  person: slot('person'),
  qr: slot('qr'),
} as const

/** A page as UTF-8. */
export type PageShell = (values: SlotValues) => Uint8Array<ArrayBuffer>

/**
 * Cuts a page at its placeholders and keeps what lies between as bytes, so that the next page of the same shape costs no
 * more than to copy them.
 * @param page made with `placeholders`
 */
export function pageShell(page: string): PageShell {
  const fixed: Uint8Array[] = []
  const names: SlotName[] = []
  let end = 0
  for (const match of page.matchAll(CUT)) {
    fixed.push(utf8(page.slice(end, match.index)))
    names.push(match[2] === undefined ? slotName(match[1]) : 'id')
    end = match.index + match[0].length
  }
  fixed.push(utf8(page.slice(end)))
  return (values) => {
    const bytes = bytesOf(values)
    return concatBytes(...fixed.flatMap((piece, i) => [piece, bytes[names[i] ?? 'id']]).slice(0, -1))
  }
}

function bytesOf(values: SlotValues): Readonly<Record<SlotName, Uint8Array>> {
  const { id, title, earner, check, person, qr } = values
  const bytes = (value: string | Uint8Array) => (typeof value === 'string' ? utf8(value) : value)
  return {
    ...{ id: bytes(id), title: bytes(title), earner: bytes(earner) },
    ...{ check: bytes(check), person: bytes(person), qr: bytes(qr) },
  }
}

function slot(name: SlotName): Markup {
  return trusted(`\0${name}\0`)
}

function slotName(name: string | undefined): SlotName {
  return name === 'title' || name === 'earner' || name === 'check' || name === 'person' || name === 'qr' ? name : 'id'
}
