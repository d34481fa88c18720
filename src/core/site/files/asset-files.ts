import { escapeMarkup } from '../../foundation/text-safety'
import { officeLines } from '../office'
import { iconFile } from '../pages/frame'
import { resourceText, type Site } from '../prepare-site'
import type { SiteFile } from './site-file'

/** In the order of the cascade. */
const STYLES = ['tokens', 'fonts', 'base', 'controls', 'frame', 'award', 'index', 'help', 'verifier', 'print']

/** Styles, fonts with their licences, and the office's mark, all below `assets/`. */
export function assetFiles(site: Site): readonly SiteFile[] {
  const { resources, issuer } = site.snapshot
  const css = STYLES.map((name) => resourceText(resources, `styles/${name}.css`)).join('\n')
  const fonts = [...resources]
    .filter(([path]) => /^fonts\/[^/]+\.(woff2|txt)$/.test(path))
    .map(([path, bytes]) => ({
      path: `assets/${path}`,
      content: bytes,
      mediaType: path.endsWith('.woff2') ? 'font/woff2' : 'text/plain',
    }))
  const mark = issuer.logo ?? { mediaType: 'image/svg+xml', bytes: monogram(issuer) }
  return [
    { path: 'assets/site.css', content: css, mediaType: 'text/css' },
    { path: `assets/${iconFile(site)}`, content: mark.bytes, mediaType: mark.mediaType },
    ...fonts,
  ]
}

/** A mark for an office without a logo: the first letter of its name. */
function monogram(issuer: { readonly name: string; readonly url: string }): string {
  const letter = escapeMarkup(Array.from(officeLines(issuer)[0])[0]?.toUpperCase() ?? '')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" rx="8" fill="#1A5A6C"/><text x="20" y="28" text-anchor="middle" font-family="Georgia, serif" font-size="23" font-weight="600" fill="#FFFFFF">${letter}</text></svg>\n`
}
