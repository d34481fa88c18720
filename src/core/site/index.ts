export type { SiteFile } from './site-file'
export type {
  SiteAward,
  SiteBadge,
  SiteDocuments,
  SiteEdition,
  SiteIssuer,
  SiteResult,
  SiteSnapshot,
  SiteStanding,
} from './snapshot'
