import { siteUrls, type IssuerProfile } from '../../core/credential'
import type { StudioDocument } from './studio-document'

/** The issuer of a workspace as credentials name it. */
export function issuerProfile({ issuer: { did, name, url, email, logo } }: StudioDocument): IssuerProfile {
  return {
    ...{ did, name, url },
    ...(email === undefined ? {} : { email }),
    ...(logo === undefined ? {} : { imageUrl: siteUrls(url).officeMark }),
  }
}
