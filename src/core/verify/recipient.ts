import { md5 } from '@noble/hashes/legacy.js'
import { identityHash } from '../credential'
import { utf8 } from '../foundation/bytes'
import { emailFrom } from '../foundation/email'
import { toHex } from '../foundation/hex'
import { quoted } from '../foundation/text-safety'
import type { Findings } from './findings'

/** One way in which a badge names its earner. */
export type Identity = {
  readonly kind: string
  readonly hashed: boolean
  readonly value: string
  readonly salt: string
}

const EMAIL_KINDS = ['emailAddress', 'email']

/** `recipient.match`: whether the badge was awarded to the address that was typed (OB3 §9.3; OB2 IdentityHash). */
export function checkRecipient(identities: readonly Identity[], typed: string | undefined, findings: Findings): void {
  if (typed === undefined) return findings.skip('recipient.match', 'No address was given to compare the badge with.')
  const emails = identities.filter(({ kind }) => EMAIL_KINDS.includes(kind))
  if (emails.length === 0) {
    return findings.undecided('recipient.match', {
      code: 'recipient-unstated',
      message: 'The badge does not say by e-mail address to whom it was awarded.',
    })
  }
  if (emails.some((identity) => matches(identity, typed))) {
    return findings.pass('recipient.match', `It was awarded to ${quoted(typed)}.`)
  }
  findings.fail('recipient.match', 'invalid', {
    code: 'recipient-mismatch',
    message: `It was not awarded to ${quoted(typed)}, but to another address.`,
  })
}

/** As typed, then lower-cased, then with its domain in either form (standards.md §1.3). */
function matches({ hashed, value, salt }: Identity, typed: string): boolean {
  const email = emailFrom(typed)
  const forms = [typed, typed.trim(), typed.trim().toLowerCase(), email?.normal, email?.ascii].filter(
    (form) => form !== undefined,
  )
  if (!hashed)
    return forms.some(
      (form) =>
        form.toLowerCase() ===
        value
          .trim()
          .toLowerCase()
          .replace(/^mailto:/, ''),
    )
  const wanted = value.toLowerCase()
  return forms.some((form) => identityHash(form, salt) === wanted || md5Hash(form, salt) === wanted)
}

function md5Hash(identity: string, salt: string): string {
  return `md5$${toHex(md5(utf8(identity + salt)))}`
}
