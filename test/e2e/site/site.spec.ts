import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { chromium, expect, test, type Browser, type BrowserContextOptions, type Page } from '@playwright/test'
import { defaultPublishSettings } from '../../../src/core/foundation/publish-settings'
import { awardFiles, badgeFiles, sharedFiles } from '../../../src/core/site'
import { aDefinition, anAward, anEdition, aSite, awardId, day } from '../../support/a-site'
import { serveFiles } from '../../support/serve-files'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const picture =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 600"><circle cx="300" cy="300" r="290" fill="#1A5A6C"/></svg>'
/** One white pixel. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEANl9ngAAAAABJRU5ErkJggg==',
  'base64',
)
/** Stands in for the verifier: shows what was handed to it. */
const verifierScript = `
const root = document.getElementById('rosette-verifier')
root.textContent = JSON.parse(document.getElementById('rosette-documents').textContent).issuer + ' ' + decodeURIComponent(location.hash.slice(1))
`

const ids = {
  full: 'ljma7oushsiahvf2l4ruajiua5',
  bare: 'bbbbbbbbbbbbbbbbbbbbbbbbbb',
  withdrawn: 'cccccccccccccccccccccccccc',
  long: 'dddddddddddddddddddddddddd',
}
const pages = {
  'the front page': '',
  'a badge page': 'badges/data-storytelling/1/',
  'a retired badge': 'badges/lab-safety/1/',
  'an award': `awards/${ids.full}/`,
  'an award without anything': `awards/${ids.bare}/`,
  'a withdrawn award': `awards/${ids.withdrawn}/`,
  'an award with a long name': `awards/${ids.long}/`,
  'the verifier': 'verify/',
  'the help for earners': 'my-badges/',
  'an address without a page': 'awards/nothing/here/',
}

let browser: Browser
let site: Awaited<ReturnType<typeof serveFiles>>

test.beforeAll(async () => {
  const data = aDefinition()
  const lab = aDefinition({}, 'lab-safety')
  const prepared = aSite({
    verifierScript,
    publish: { ...defaultPublishSettings, reflection: true },
    badges: [
      { slug: data.slug, versions: [anEdition(data, 1), anEdition(data, 2)] },
      { slug: lab.slug, versions: [anEdition(lab)], retired: { reason: 'replaced', on: day('2026-03-01') } },
    ],
  })
  const awards = [
    anAward(),
    anAward({
      id: awardId(ids.bare),
      name: undefined,
      validUntil: undefined,
      results: [],
      evidence: [],
      evidenceNarrative: undefined,
      narrative: undefined,
      reflection: undefined,
    }),
    anAward({ id: awardId(ids.withdrawn), standing: { state: 'revoked', on: day('2026-06-03'), reason: 'An error' } }),
    anAward({ id: awardId(ids.long), name: `Maria ${'Wolfeschlegelsteinhausenbergerdorff'.repeat(4)} أميرة` }),
  ]
  const artwork = { svg: picture, png, card: png }
  site = await serveFiles([
    ...sharedFiles(prepared),
    ...prepared.badges.flatMap(({ slug, versions }) =>
      versions.flatMap(({ version }) => badgeFiles(prepared, { slug, version }, artwork)),
    ),
    ...awards.flatMap((award) => awardFiles(prepared, award, { png, svg: picture })),
  ])
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
})

test.afterAll(async () => {
  await browser.close()
  await site.close()
})

/** Opens a page, does something, and hands back what the browser complained about or asked of others. */
async function visit(path: string, options: BrowserContextOptions, act: (page: Page) => Promise<void>) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => {
    if (!request.url().startsWith(site.url)) complaints.push(`asks ${request.url()}`)
  })
  await page.goto(site.url + path)
  await act(page)
  await context.close()
  return complaints.filter((text) => !text.includes('404 (Not Found)'))
}

for (const [name, path] of Object.entries(pages)) {
  for (const [colorScheme, width] of [
    ['light', 1280],
    ['dark', 390],
  ] as const)
    test(`${name}, ${colorScheme}, ${width} wide: axe finds nothing, nothing is cut, nobody else is asked`, async () => {
      const complaints = await visit(path, { colorScheme, viewport: { width, height: 800 } }, async (page) => {
        for (const drawer of await page.locator('details.drawer').all())
          await drawer.evaluate((details) => details.setAttribute('open', ''))
        await page.evaluate(() => document.fonts.ready)
        await page.evaluate(axe)
        const violations = await page.evaluate<unknown>(
          `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
              .then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`,
        )

        expect(violations).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
          0,
        )
        expect(await page.locator('h1').count()).toBe(1)
      })

      expect(complaints).toEqual([])
    })
}

test('an award reflows at 320 pixels, which is 400 % on a common screen', async () => {
  await visit(pages['an award with a long name'], { viewport: { width: 320, height: 640 } }, async (page) => {
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  })
})

test('copies ID, link and snippets, and says so', async () => {
  const options = { permissions: ['clipboard-read', 'clipboard-write'] }
  const complaints = await visit(pages['an award'], options, async (page) => {
    const clipboard = () => page.evaluate(() => navigator.clipboard.readText())

    await page.getByRole('button', { name: 'Copy the link' }).click()
    expect(await clipboard()).toBe(`https://badges.example.edu/awards/${ids.full}/`)
    await expect(page.getByRole('status')).toHaveText('Copied')

    await page.getByText('E-mail signature').click()
    await page.locator('[data-copy=copy-signature]').click()
    expect(await clipboard()).toMatch(/^<a href="https:.*alt="Data Storytelling, issued by College of Information/)
  })

  expect(complaints).toEqual([])
})

test('menus open with the keyboard, close with Escape, and give the focus back', async () => {
  await visit(pages['an award'], {}, async (page) => {
    const share = page.locator('summary', { hasText: 'Share' })
    await share.focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('link', { name: 'Add to a LinkedIn profile' })).toBeVisible()

    await page.keyboard.press('Escape')

    await expect(page.getByRole('link', { name: 'Add to a LinkedIn profile' })).toBeHidden()
    await expect(share).toBeFocused()
  })
})

test('an award works without scripts', async () => {
  await visit(pages['an award'], { javaScriptEnabled: false }, async (page) => {
    await page.locator('summary', { hasText: 'Download' }).click()

    await expect(page.getByRole('link', { name: 'Picture (PNG)' })).toBeVisible()
    await expect(page.locator('[data-copy]:visible')).toHaveCount(0)
  })
})

test('an award says Expired once its last day is over, though nobody exported again', async () => {
  for (const [now, word] of [
    ['2029-05-10T12:00:00', 'Valid, as of'],
    ['2029-05-11T12:00:00', 'Expired on'],
  ] as const)
    await visit('my-badges/', {}, async (page) => {
      await page.clock.setFixedTime(new Date(now))
      await page.goto(site.url + pages['an award'])

      await expect(page.locator('.standing:visible')).toContainText(word)
    })
})

test('Check this badge hands the credential to the verifier in the visitor’s own browser', async () => {
  const complaints = await visit(pages['an award'], {}, async (page) => {
    await page.getByRole('link', { name: 'Check this badge' }).click()

    await expect(page.locator('#rosette-verifier')).toHaveText(
      'did:web:badges.example.edu {"type":["VerifiableCredential","OpenBadgeCredential"],"name":"Data Storytelling"}',
    )
  })

  expect(complaints).toEqual([])
})

test('a page prints on paper with its picture, its words and its QR code', async () => {
  await visit(pages['an award'], { viewport: { width: 390, height: 800 } }, async (page) => {
    await page.emulateMedia({ media: 'print' })

    await expect(page.getByRole('img', { name: 'QR code' })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Check this badge' })).toBeHidden()
    await expect(page.getByRole('heading', { name: 'If this is your badge' })).toBeHidden()
  })
})
