import type { EmailAddress } from '../foundation/email'
import { sha256Hex } from '../foundation/sha256'
import type { Draft } from './draft'

/** `sha256$` and the hexadecimal SHA-256 of identity and salt, nothing between them (Open Badges 3.0, B.7; 2.0, IdentityHash). */
export function identityHash(identity: string, salt = ''): string {
  return `sha256$${sha256Hex(identity + salt)}`
}

/** The hashed address as Open Badges 3.0 IdentityObject (standards.md §1.3). */
export function emailIdentityOb3(email: EmailAddress, salt: string): Draft {
  return {
    type: 'IdentityObject',
    hashed: true,
    identityHash: identityHash(email.normal, salt),
    identityType: 'emailAddress',
    salt,
  }
}

/** The hashed address as Open Badges 2.0 recipient. */
export function emailRecipientOb2(email: EmailAddress, salt: string): Draft {
  return { type: 'email', hashed: true, salt, identity: identityHash(email.normal, salt) }
}
