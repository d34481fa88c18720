import type { PublishSettings } from '../foundation/publish-settings'
import type { Draft } from './draft'

/** Who awards, as credentials say it. */
export type IssuerProfile = {
  /** `did:web:…` or `did:key:…`: the id of the issuer, whose document holds the keys. */
  readonly did: string
  readonly name: string
  /** Base URL of the site, with a trailing slash. */
  readonly url: string
  /** The office's address; published if the settings say so. */
  readonly email?: string
  readonly description?: string
  /** Address of the logo, a PNG or SVG. */
  readonly imageUrl?: string
}

/** The issuer as an Open Badges 3.0 Profile (standards.md §1.6). */
export function issuerOb3(issuer: IssuerProfile, publish: PublishSettings): Draft {
  return {
    id: issuer.did,
    type: ['Profile'],
    name: issuer.name,
    url: issuer.url,
    email: publish.officeEmail ? issuer.email : undefined,
    description: issuer.description,
    image: issuer.imageUrl === undefined ? undefined : { id: issuer.imageUrl, type: 'Image' },
  }
}
