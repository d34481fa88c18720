import type { Instant } from '../foundation/instant'
import type { JsonObject } from '../foundation/json'
import { encodeStatusList } from './status-bits'

/**
 * The unsigned BitstringStatusListCredential of a list (standards.md §4.1). It has no `validUntil`: on a static site nobody would
 * renew it, and then nothing could be decided any more.
 * @param url where the list is published; its id
 * @param setBits indexes that are revoked or suspended
 * @param validFrom moment of this edition of the list
 */
export function statusListCredential({ issuer, url, purpose, setBits, validFrom }: StatusList): JsonObject {
  return {
    '@context': ['https://www.w3.org/ns/credentials/v2'],
    id: url,
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer,
    validFrom,
    credentialSubject: {
      id: `${url}#list`,
      type: 'BitstringStatusList',
      statusPurpose: purpose,
      encodedList: encodeStatusList(setBits),
    },
  }
}

/** What a status list says. */
export type StatusList = {
  /** DID of the issuer. */
  readonly issuer: string
  readonly url: string
  readonly purpose: 'revocation' | 'suspension'
  readonly setBits: Iterable<number>
  readonly validFrom: Instant
}
