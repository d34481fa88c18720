import {
  badgeClass,
  achievementDocument,
  issuerProfileOb2,
  revocationList,
  type BadgeEdition,
  type Revocation,
} from '../../../core/credential'
import { prettyJson } from '../../../core/foundation/stable-json'
import { didDocument, jwks } from '../../../core/proof'
import { issuerProfile } from '../../workspace/issuer'
import type { Studio } from '../../workspace/open-studio'

/** The issuer's own documents, each as the text that the site serves. */
export type IssuerDocuments = {
  /** Both absent for a did:key issuer, whose DID says its key. */
  readonly did?: string
  readonly jwks?: string
  readonly issuer: string
  readonly revocations: string
}

/** @param revoked awards that count no more, for the 2.0 list */
export async function issuerDocuments(studio: Studio, revoked: readonly Revocation[] = []): Promise<IssuerDocuments> {
  const { data } = studio.document
  const issuer = issuerProfile(data)
  const keys = (await studio.keys.list()).map(({ publicKey }) => publicKey)
  const web = issuer.did.startsWith('did:web:')
  return {
    ...(web ? { did: prettyJson(didDocument({ did: issuer.did, keys })), jwks: prettyJson(jwks(keys)) } : {}),
    issuer: prettyJson(issuerProfileOb2(issuer, data.settings.publish)),
    revocations: prettyJson(revocationList(issuer, revoked)),
  }
}

/** The two documents of a badge version, each as the text that the site serves. */
export function editionDocuments(studio: Studio, badge: BadgeEdition) {
  const { data } = studio.document
  const source = { issuer: issuerProfile(data), badge, publish: data.settings.publish }
  return { badgeClass: prettyJson(badgeClass(source)), achievement: prettyJson(achievementDocument(source)) }
}
