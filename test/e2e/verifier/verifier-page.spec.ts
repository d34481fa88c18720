import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { chromium, expect, test, type Browser, type Page } from '@playwright/test'
import { bakePng, bakeSvg } from '../../../src/core/baking'
import { sharedFiles } from '../../../src/core/site'
import { anAward, type Awarded } from '../../support/awarded'
import { aSite } from '../../support/a-site'
import { shippedContexts } from '../../support/contexts'
import { aPng } from '../../support/png'
import { valueOf } from '../../support/results'
import { serveFiles } from '../../support/serve-files'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><circle cx="32" cy="32" r="30"/></svg>'

let browser: Browser
let site: Awaited<ReturnType<typeof serveFiles>>
let award: Awarded
let page: Page
let complaints: string[]

test.beforeAll(async () => {
  award = await anAward()
  const text = (url: string) => JSON.stringify(award.site[`https://badges.example.edu/${url}`])
  const prepared = aSite({
    verifierScript: readFileSync(new URL('../../../out/verifier/verifier.js', import.meta.url), 'utf8'),
    contexts: shippedContexts,
    documents: {
      did: text('.well-known/did.json'),
      jwks: '{"keys":[]}',
      issuer: text('issuer.json'),
      revocations: text('revocations.json'),
      statusLists: [{ number: 1, text: text('status/1.json') }],
    },
  })
  const picture = { path: 'badges/data-storytelling/2/image.png', content: aPng(64, 64), mediaType: 'image/png' }
  site = await serveFiles([...sharedFiles(prepared), picture])
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
})
test.afterAll(async () => {
  await browser.close()
  await site.close()
})
test.beforeEach(async () => {
  complaints = []
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(`${site.url}verify/`)
})
test.afterEach(async () => {
  await page.close()
  expect(complaints).toEqual([])
})

const headline = () => page.locator('.vf-headline')
const choose = async (name: string, content: Uint8Array | string) => {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer: Buffer.from(content) })
}
const texts = () => [
  { standard: 'ob3', text: JSON.stringify(award.credential) } as const,
  { standard: 'ob2', text: JSON.stringify(award.assertion) } as const,
]
const bakedPng = () => valueOf(bakePng(aPng(64, 64), texts())).image

test('finds a picture of this site genuine, by a sentence first, and sends nothing', async () => {
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))

  await choose('zoe.png', bakedPng())

  await expect(headline()).toHaveText('Genuine, and still valid')
  await expect(headline()).toBeFocused()
  await expect(page.locator('.vf-sentence')).toHaveText(
    'Awarded to Zoë Ångström by Example University, on 1 March 2026.',
  )
  await expect(page.locator('.vf-answer dt')).toHaveText([
    'Who',
    'What can they do',
    'Who says so',
    'How was it checked',
    'Is it still true',
  ])
  await expect(page.locator('.vf-answer').nth(1)).toContainText('Data Storytelling, level Distinguished')
  await expect(page.locator('.vf-answer').nth(2)).toContainText('badges.example.edu')
  await expect(page.locator('.vf-answer').nth(4)).toContainText('Not withdrawn, by the list of 19 March 2026.')
  await expect(page.locator('.vf-check')).toHaveCount(3)
  await expect(page.getByRole('status')).toContainText('Genuine, and still valid. Awarded to Zoë')
  await expect(page.locator('.vf-picture img')).toHaveJSProperty('naturalWidth', 64)
  // The browser asks for the page's own favicon whenever it likes.
  const asked = requests.filter((url) => !url.startsWith('blob:') && !url.endsWith('/assets/office.svg'))
  expect(asked).toEqual([])
})

test('finds the SVG and the token genuine, too', async () => {
  await choose('zoe.svg', valueOf(bakeSvg(new TextEncoder().encode(drawing), texts())).image)
  await expect(headline()).toHaveText('Genuine, and still valid')

  await choose('credential.jwt', award.jwt)
  await expect(page.locator('.vf-file')).toContainText('credential.jwt')
  await expect(headline()).toHaveText('Genuine, and still valid')
})

test('tells a changed badge from a genuine one', async () => {
  await choose('zoe.json', JSON.stringify(award.credential).replace('Zoë Ångström', 'Zoë Armstrong'))

  await expect(headline()).toHaveText('Changed after signing')
  await expect(page.locator('.vf-title').first()).toHaveText('What the file claims')
  await expect(page.locator('.vf-check[data-outcome=fail]')).toContainText('The signature doesn’t fit the content')
})

test('says of other issuers’ badges what cannot be decided', async () => {
  await choose('other.json', readFileSync('test/vectors/foreign/dcc-ob3-didweb.json', 'utf8'))

  await expect(headline()).toHaveText('Can’t be decided here')
})

test('takes a pasted text, a dropped text, and one in the address, which it removes', async () => {
  await page.getByRole('button', { name: 'Paste text…' }).click()
  await page.getByLabel('Text of a credential').fill(JSON.stringify(award.credential))
  await page.getByRole('button', { name: 'Check this text' }).click()
  await expect(headline()).toHaveText('Genuine, and still valid')

  await page.evaluate((text) => (location.hash = encodeURIComponent(text)), '{"name":"<img src=x onerror=alert(1)>"}')
  await expect(headline()).toHaveText('This file can’t be read')
  expect(new URL(page.url()).hash).toBe('')

  await page.evaluate((text) => {
    const data = new DataTransfer()
    data.setData('text/plain', text)
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }))
  }, award.jwt)
  await expect(headline()).toHaveText('Genuine, and still valid')
})

test('shows hostile words as words', async () => {
  const markup = '<img src=x onerror=alert(1)><script>alert(2)</script>'
  await choose(`${markup}.json`, JSON.stringify(award.credential).replace('Zoë Ångström', markup))

  await expect(page.locator('.vf-answer').first()).toContainText(markup)
  await expect(page.locator('#rosette-verifier img, #rosette-verifier script')).toHaveCount(1) // the badge's own picture
})

test('works by keyboard alone and says what specialists want to know', async () => {
  await choose('zoe.png', bakedPng())
  await expect(headline()).toBeFocused()

  await page.locator('.vf-details summary').focus()
  await page.keyboard.press('Enter')

  await expect(page.getByRole('rowheader', { name: 'proof.signature' })).toBeVisible()
  await expect(page.locator('.vf-table caption')).toHaveText([
    'Open Badges 3.0 · embedded · valid',
    /^Open Badges 2.0 · hosted · unknown$/,
  ])
})

for (const [name, width] of [
  ['wide', 1280],
  ['narrow', 390],
] as const) {
  test(`has no barriers and nothing cut, ${name}`, async () => {
    await page.setViewportSize({ width, height: 900 })
    await choose('zoe.png', bakedPng())
    await expect(headline()).toBeVisible()

    await page.screenshot({ path: `test-results/verifier-${name}.png`, fullPage: true })
    const cut = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)
    const found = await browser.newContext({ bypassCSP: true }).then(async (context) => {
      const open = await context.newPage()
      await open.goto(`${site.url}verify/`)
      await open
        .locator('input[type=file]')
        .setInputFiles({ name: 'zoe.png', mimeType: '', buffer: Buffer.from(bakedPng()) })
      await open.locator('.vf-headline').waitFor()
      await open.addScriptTag({ content: axe })
      const violations = await open.evaluate(async () => {
        const runner = (globalThis as unknown as { axe: { run: () => Promise<{ violations: { id: string }[] }> } }).axe
        return (await runner.run()).violations.map(({ id }) => id)
      })
      await context.close()
      return violations
    })

    expect(cut).toBe(false)
    expect(found).toEqual([])
  })
}
