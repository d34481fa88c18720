export { awardFiles, awardPage, awardPaths, type AwardImages } from './award-files'
export { badgeFiles, type EditionArtwork } from './badge-files'
export { cardSvg } from './card'
export { prepareSite, type Site } from './prepare-site'
export { sharedFiles } from './shared-files'
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
export { awardTemplateDigest } from './template-digest'
