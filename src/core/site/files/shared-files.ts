import { byCodeUnit } from '../../foundation/order'
import { assetFiles } from './asset-files'
import { documentFiles } from './document-files'
import { hostFiles } from './host-files'
import { indexPage } from '../pages/index-page'
import { myBadgesPage } from '../pages/my-badges-page'
import { notFoundPage } from '../pages/not-found-page'
import { verifyPage } from '../pages/verify-page'
import type { Site } from '../prepare-site'
import type { SiteFile } from './site-file'

/** All files that belong to no badge version and no award, by path. */
export function sharedFiles(site: Site): readonly SiteFile[] {
  const page = (path: string, content: string): SiteFile => ({ path, content, mediaType: 'text/html' })
  return [
    page('404.html', notFoundPage(site)),
    page('index.html', indexPage(site)),
    page('my-badges/index.html', myBadgesPage(site)),
    page('verify/index.html', verifyPage(site)),
    ...documentFiles(site),
    ...assetFiles(site),
    ...hostFiles(site),
  ].sort((a, b) => byCodeUnit(a.path, b.path))
}
