export { awardFiles, awardPage, awardPaths, type AwardImages } from './files/award-files'
export { badgeFiles, type EditionArtwork } from './files/badge-files'
export { cardSvg } from './files/card'
export { prepareSite, type Site } from './prepare-site'
export { sharedFiles } from './files/shared-files'
export type { SiteFile } from './files/site-file'
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
export { awardTemplateDigest } from './files/template-digest'
