import { markup } from '../markup/markup'
import type { Site } from '../prepare-site'
import { pageFrame } from './frame'

/** What hosts show for an address that has no page; it may be shown at any depth, so its links start at the host. */
export function notFoundPage(site: Site): string {
  const { words, basePath } = site
  return pageFrame(site, { root: basePath, words })({
    title: words.notFound.title,
    head: markup`<meta name="robots" content="noindex">
`,
    main: markup`<h1>${words.notFound.title}</h1>
<p class="lead">${words.notFound.text}</p>
<p class="choices"><a class="button primary" href="${basePath}">${words.notFound.badges}</a> <a class="button" href="${basePath}verify/">${site.icon('shield-check')}${words.notFound.check}</a></p>`,
  })
}
