import { utf8 } from '../core/foundation/bytes'
import { isJsonObject, type JsonObject, type JsonValue } from '../core/foundation/json'
import { TimeZone } from '../core/foundation/instant'
import type { DocumentSource } from '../core/verify'

/** What the issuer wrote into the page when it was published: enough to check its own badges without asking anybody. */
export type Knowledge = {
  /** DID of this site's issuer. */
  readonly issuer: string
  /** Base URL of the site as published, with its slash; empty where the page holds nothing. */
  readonly base: string
  readonly zone?: TimeZone
  readonly contact?: string
  readonly contexts: ReadonlyMap<string, unknown>
  readonly documents: DocumentSource
}

/** Reads the data of the page; what is missing or broken is as if it were not known, and then verdicts say so. */
export function readKnowledge(json: string): Knowledge {
  const data = parsedObject(json)
  const documents = objectIn(data, 'documents')
  const { issuer, zone, contact } = data
  const base = Object.keys(documents).find((url) => url.endsWith('/issuer.json'))
  const parsedZone = TimeZone.safeParse(zone)
  return {
    issuer: typeof issuer === 'string' ? issuer : '',
    base: base?.slice(0, -'issuer.json'.length) ?? '',
    ...(parsedZone.success ? { zone: parsedZone.data } : {}),
    ...(typeof contact === 'string' && contact !== '' ? { contact } : {}),
    contexts: new Map(Object.entries(objectIn(data, 'contexts'))),
    documents: (url) => {
      const found = Object.hasOwn(documents, url) ? documents[url] : undefined
      return found === undefined ? null : utf8(JSON.stringify(found))
    },
  }
}

function parsedObject(json: string): JsonObject {
  try {
    const value = JSON.parse(json) as JsonValue
    return isJsonObject(value) ? value : {}
  } catch {
    return {} // a page that was copied without its data; only badges of did:key issuers can be checked then
  }
}

function objectIn(object: JsonObject, name: string): JsonObject {
  const value = object[name]
  return isJsonObject(value) ? value : {}
}
