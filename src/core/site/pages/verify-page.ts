import { markup, scriptJson, trusted, type Markup } from '../markup/markup'
import { sitePath, type Site } from '../prepare-site'
import { documentFiles } from '../files/document-files'
import { pageFrame } from './frame'

/**
 * The page on which anybody can check a badge file. All that the check needs is written into it, as it asks nobody: the
 * issuer's keys, status lists, revocations and badge classes, and the JSON-LD contexts.
 */
export function verifyPage(site: Site): string {
  const { words, snapshot, verifierScript } = site
  return pageFrame(site, {
    root: '../',
    words,
    current: 'check',
    scriptHashes: [verifierScript.hash],
    pictures: 'own-and-local',
  })({
    title: `${words.verify.title} – ${snapshot.issuer.name}`,
    head: markup`<link rel="canonical" href="${site.urls.verifier}">
`,
    main: markup`<h1>${words.verify.title}</h1>
<noscript><p class="standing standing-note" data-tone="caution">${words.verify.noScript}</p></noscript>
<div id="rosette-verifier"></div>
<section class="verify-about" aria-labelledby="about"><h2 id="about">${words.verify.what}</h2>
<p>${words.verify.whatText(markup`<bdi>${snapshot.issuer.name}</bdi>`)}</p><p>${words.verify.standsFor}</p></section>`,
    scripts: markup`<script type="application/json" id="rosette-documents">${knowledge(site)}</script>
<script>${trusted(verifierScript.text)}</script>
`,
  })
}

/** One JSON object; documents stand in it as they are served. */
function knowledge(site: Site): Markup {
  const { issuer, publish, timeZone, contexts } = site.snapshot
  const served = [
    ...documentFiles(site),
    ...site.badges.flatMap(({ slug, versions }) =>
      versions.map(({ version, badgeClass }) => ({
        path: sitePath(site, site.urls.badgeClass(slug, version)),
        content: badgeClass,
      })),
    ),
  ]
  const documents = served.map(({ path, content }) => `${JSON.stringify(issuer.url + path)}:${content.trim()}`)
  const email = publish.officeEmail ? issuer.email : undefined
  const head = JSON.stringify({
    issuer: issuer.did,
    zone: timeZone,
    contact: email,
    contexts: Object.fromEntries(contexts),
  })
  return scriptJson(`${head.slice(0, -1)},"documents":{${documents.join(',')}}}`)
}
