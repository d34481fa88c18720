import { ownText } from '../../foundation/bytes'
import { emailFrom, type EmailAddress } from '../../foundation/email'
import { quoted } from '../../foundation/text-safety'
import type { Finding } from '../problems'

/** Whom an address was given to first, by its comparable form. */
export type SeenAddresses = Map<string, { readonly row: number; readonly name: string }>

/** An address, or what is wrong with it: email-missing, email-invalid, email-duplicate. The last keeps the address. */
export function checkEmail(
  text: string,
  person: { readonly row: number; readonly name: string },
  seen: SeenAddresses,
): { readonly email: EmailAddress | null; readonly findings: readonly Finding[] } {
  if (text.trim() === '') {
    const finding = { code: 'email-missing', message: 'The e-mail address is missing.', remedy: 'Add it.' }
    return { email: null, findings: [finding] }
  }
  const email = emailFrom(text)
  if (email === null) return { email: null, findings: [invalid(text)] }
  const before = seen.get(email.ascii)
  const findings = [...(before ? [duplicate(before, person)] : []), ...confusable(email)]
  if (!before) seen.set(email.ascii, { ...person, name: ownText(person.name) })
  return { email, findings }
}

function invalid(text: string): Finding {
  const two = /@.*[\s,;]+.*@/s.test(text.trim())
  const message = two
    ? 'The cell holds more than one e-mail address.'
    : `“${quoted(text.trim())}” is not an e-mail address.`
  return { code: 'email-invalid', message, remedy: two ? 'Keep one of them.' : 'Correct it.' }
}

function duplicate(before: { row: number; name: string }, person: { row: number; name: string }): Finding {
  const same = before.name.toLowerCase() === person.name.toLowerCase()
  const message = same
    ? `The same person as in row ${before.row}.`
    : `The address of row ${before.row} under another name.`
  const remedy = same ? 'Leave this row out.' : 'Correct the address, or leave this row out.'
  return { code: 'email-duplicate', message, remedy, values: { firstRow: before.row } }
}

const LOOK_ALIKE_SCRIPTS = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Armenian}/u,
  /\p{Script=Cherokee}/u,
]

/** Letters of look-alike scripts side by side in one word of the address: `pаypal` with a Cyrillic а. */
function confusable(email: EmailAddress): Finding[] {
  if (/^[\u0020-\u007e]*$/.test(email.normal)) return []
  const mixed = email.normal
    .split(/[.@]/)
    .some((word) => LOOK_ALIKE_SCRIPTS.filter((script) => script.test(word)).length > 1)
  if (!mixed) return []
  return [
    {
      code: 'email-confusable',
      level: 'warn',
      message: 'The address mixes letters of different scripts that look alike.',
      remedy: 'Make sure that it was not typed to deceive.',
    },
  ]
}
