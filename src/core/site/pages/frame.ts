import { contentPolicy } from '../markup/content-policy'
import { markup, trusted, type Markup } from '../markup/markup'
import { mailLink, officeLines } from '../office'
import type { Site } from '../prepare-site'
import type { Words } from '../words/words'

/** The entries of the site's navigation. */
export type Section = 'badges' | 'check' | 'my-badges'

/** What a kind of page has in common. */
export type FrameOptions = {
  /** From the page to the site's root, with a final slash where it is not empty: `../../`. */
  readonly root: string
  readonly words: Words
  readonly current?: Section
  readonly scriptHashes?: readonly string[]
  readonly pictures?: 'own' | 'own-and-local'
}

/** Fills a frame: what differs from page to page of one kind. */
export type Frame = (page: {
  readonly title: string
  readonly head?: Markup
  readonly main: Markup
  readonly scripts?: Markup
}) => string

/** Head, header and footer, written once for all pages of a kind. */
export function pageFrame(site: Site, options: FrameOptions): Frame {
  const { root, words } = options
  const policy = contentPolicy(options.scriptHashes ?? [], options.pictures)
  const start = `<!doctype html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>`
  const afterTitle = markup`</title>
<link rel="icon" href="${root}assets/${iconFile(site)}">
<link rel="stylesheet" href="${root}assets/site.css">
`.html
  const beforeMain = markup`</head>
<body>
<a class="skip-link" href="#main">${words.frame.skip}</a>
${header(site, options)}
<main id="main" class="page" tabindex="-1">
`.html
  const afterMain = markup`
</main>
${footer(site, words)}
`.html
  return ({ title, head, main, scripts }) =>
    start +
    markup`${title}`.html +
    afterTitle +
    (head?.html ?? '') +
    beforeMain +
    main.html +
    afterMain +
    (scripts?.html ?? '') +
    '</body>\n</html>\n'
}

/** The file of the office's mark below `assets/`. */
export function iconFile({ snapshot }: Site): string {
  return snapshot.issuer.logo?.mediaType === 'image/png' ? 'office.png' : 'office.svg'
}

function header(site: Site, { root, words, current }: FrameOptions): Markup {
  const [name, place] = officeLines(site.snapshot.issuer)
  const entries: readonly [Section, string, string][] = [
    ['badges', words.frame.badges, root === '' ? './' : root],
    ['check', words.frame.check, `${root}verify/`],
    ['my-badges', words.frame.myBadges, `${root}my-badges/`],
  ]
  const links = entries.map(
    ([section, label, href]) =>
      markup`<li><a href="${href}"${section === current && trusted(' aria-current="page"')}>${label}</a></li>`,
  )
  return markup`<header class="site-header"><div class="bar">
<a class="office" href="${root === '' ? './' : root}"><img src="${root}assets/${iconFile(site)}" width="40" height="40" alt=""><span><b><bdi>${name}</bdi></b> <small><bdi>${place}</bdi></small></span></a>
<nav class="wide-nav" aria-label="${words.frame.pages}"><ul>${links}</ul></nav>
<details class="small-nav menu"><summary aria-label="${words.frame.menu}">${site.icon('list')}</summary><nav aria-label="${words.frame.menu}"><ul>${links}</ul></nav></details>
</div></header>`
}

function footer({ snapshot }: Site, words: Words): Markup {
  const { issuer, publish } = snapshot
  return markup`<footer class="site-footer"><div class="bar">
<span><bdi>${issuer.name}</bdi></span>
${publish.officeEmail && issuer.email !== undefined && mailLink(issuer.email)}
<span class="silent">${words.frame.sendsNothing}</span>
</div></footer>`
}
