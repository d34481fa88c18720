import { MEDIA } from './document-files'
import { contentPolicy, PICTURE_POLICY } from '../markup/content-policy'
import { resourceText, type Site } from '../prepare-site'
import type { SiteFile } from './site-file'

/** Files that tell common web hosts which headers to send, and robots what to leave alone. */
export function hostFiles(site: Site): readonly SiteFile[] {
  const fill = (name: string) => filled(resourceText(site.snapshot.resources, `hosts/${name}`), site)
  return [
    { path: '.htaccess', content: fill('htaccess'), mediaType: 'text/plain' },
    { path: '.nojekyll', content: '', mediaType: 'text/plain' },
    { path: '_headers', content: fill('netlify-headers'), mediaType: 'text/plain' },
    { path: 'nginx-headers.conf', content: fill('nginx.conf'), mediaType: 'text/plain' },
    { path: 'robots.txt', content: fill('robots.txt'), mediaType: 'text/plain' },
    { path: 'web.config', content: fill('web.config'), mediaType: 'application/xml' },
  ]
}

/** Puts policies, media types and the site's place on its host where the template names them: `{{policy}}`. */
function filled(template: string, { basePath, pageScript, verifierScript }: Site): string {
  const values: Readonly<Record<string, string>> = {
    // A page's own policy says less than this one: a browser keeps to both.
    policy: `${contentPolicy([pageScript.hash, verifierScript.hash], 'own-and-local')}; frame-ancestors 'none'`,
    picturePolicy: PICTURE_POLICY,
    base: basePath.replace(/\/$/, ''),
    ...MEDIA,
  }
  return template.replace(/\{\{(\w+)\}\}/g, (whole, key: string) => values[key] ?? whole)
}
