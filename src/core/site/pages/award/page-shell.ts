import { AwardId } from '../../../foundation/ids'
import { trusted, type Markup } from '../../markup/markup'

/** What differs between pages of one shape. */
export type SlotName = 'id' | 'title' | 'earner' | 'check' | 'person' | 'qr'
export type SlotValues = Readonly<Record<SlotName, string>>

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

/**
 * Cuts a page at its placeholders, so that the next page of the same shape costs no more than to join the pieces.
 * @param page made with `placeholders`
 */
export function pageShell(page: string): (values: SlotValues) => string {
  const fixed: string[] = []
  const names: SlotName[] = []
  let end = 0
  for (const match of page.matchAll(CUT)) {
    fixed.push(page.slice(end, match.index))
    names.push(match[2] === undefined ? slotName(match[1]) : 'id')
    end = match.index + match[0].length
  }
  const last = page.slice(end)
  return (values) => {
    let html = ''
    for (let i = 0; i < names.length; i++) html += (fixed[i] ?? '') + values[names[i] ?? 'id']
    return html + last
  }
}

function slot(name: SlotName): Markup {
  return trusted(`\0${name}\0`)
}

function slotName(name: string | undefined): SlotName {
  return name === 'title' || name === 'earner' || name === 'check' || name === 'person' || name === 'qr' ? name : 'id'
}
