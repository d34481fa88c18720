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
import { revokedKeys } from '../../keys/key-ring'
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

/** @param withdrawn awards that count no more, for the 2.0 list */
export async function issuerDocuments(studio: Studio, withdrawn: readonly Revocation[] = []): Promise<IssuerDocuments> {
  const { data } = studio.document
  const issuer = issuerProfile(data)
  const listed = await studio.keys.list()
  const keys = listed.map(({ publicKey }) => publicKey)
  const revoked = revokedKeys(listed)
  const web = issuer.did.startsWith('did:web:')
  return {
    ...(web
      ? {
          did: prettyJson(didDocument({ did: issuer.did, keys, revoked })),
          jwks: prettyJson(jwks(keys.filter(({ kid }) => !revoked.has(kid)))),
        }
      : {}),
    issuer: prettyJson(issuerProfileOb2(issuer, data.settings.publish)),
    revocations: prettyJson(revocationList(issuer, withdrawn)),
  }
}

/** The two documents of a badge version, each as the text that the site serves. */
export function editionDocuments(studio: Studio, badge: BadgeEdition) {
  const { data } = studio.document
  const source = { issuer: issuerProfile(data), badge, publish: data.settings.publish }
  return { badgeClass: prettyJson(badgeClass(source)), achievement: prettyJson(achievementDocument(source)) }
}
