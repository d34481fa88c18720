import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import type { Language } from '../../../src/ipc/language'
import { translateIn, type Translate } from '../../../src/renderer/strings/strings'
import { cutTexts, plainTexts } from '../../support/cut-text'
import { openSampleWindow } from '../../support/sample-window'
import type { StudioWindow } from '../../support/studio-window'

type Visit = (studio: StudioWindow, t: Translate) => Promise<unknown>

const press =
  (keys: string): Visit =>
  ({ page }) =>
    page.keyboard.press(keys)

const openBadge: Visit = async ({ page }) => {
  await page.keyboard.press('Control+1')
  const card = page.getByRole('button', { name: /Data Storytelling/ })
  await card.first().click()
  await page.getByRole('heading', { level: 1, name: 'Data Storytelling' }).waitFor()
}

/** Every screen of a workspace in use, in an order in which each can be reached from the one before. */
const SCREENS: Readonly<Record<string, Visit>> = {
  badges: press('Control+1'),
  badge: openBadge,
  async criteria({ page }, t) {
    await page.getByRole('button', { name: t('badge.edit'), exact: true }).click()
    await page.getByRole('textbox', { name: t('editor.label') }).waitFor()
  },
  async designer(studio, t) {
    await openBadge(studio, t)
    await studio.page.getByRole('button', { name: t('badge.openArtwork'), exact: true }).click()
    await studio.page.getByText(t('editor.fields')).waitFor()
  },
  async 'designer-full'({ page }, t) {
    await page.getByRole('radio', { name: t('editor.mode.full') }).click()
    const rows = page.getByRole('tree', { name: t('editor.layers') }).getByRole('treeitem')
    await rows.nth(1).click()
  },
  async 'new-badge'({ page }) {
    await page.keyboard.press('Control+1')
    await page.keyboard.press('Control+n')
    await expect(page.getByRole('main').locator('img')).toHaveCount(20, { timeout: 60_000 })
  },
  award: press('Control+2'),
  async 'award-check'(studio, t) {
    const { page } = studio
    const badge = page.getByRole('button', { name: /Data Storytelling/ })
    if (await badge.isVisible()) await badge.click()
    await studio.drop(join(import.meta.dirname, '../../support/rosters/messy-semicolon-bom.csv'))
    await page.getByText(t('award.nothingSigned')).waitFor()
  },
  async mails({ page }, t) {
    await page.keyboard.press('Control+5')
    await page.getByRole('button', { name: 'Data Storytelling', exact: true }).click()
    await page.getByRole('heading', { name: t('mails.first') }).waitFor()
  },
  async batch({ page }, t) {
    await page.getByRole('button', { name: t('mails.batch') }).click()
    await page.getByRole('button', { name: t('batch.showList') }).waitFor()
  },
  async awards({ page }, t) {
    await page.keyboard.press('Control+3')
    await page.getByRole('row').nth(3).click()
    await page.getByRole('button', { name: t('awards.saveBadge') }).waitFor()
  },
  site: press('Control+4'),
  outbox: press('Control+5'),
  verify: press('Control+6'),
  'settings-organisation': press('Control+7'),
  'settings-keys': ({ page }, t) => page.getByRole('button', { name: t('settings.keys'), exact: true }).click(),
  'settings-categories': ({ page }, t) =>
    page.getByRole('button', { name: t('settings.categories'), exact: true }).click(),
  'settings-privacy': ({ page }, t) => page.getByRole('button', { name: t('settings.privacy'), exact: true }).click(),
  'settings-appearance': ({ page }, t) =>
    page.getByRole('button', { name: t('settings.appearance'), exact: true }).click(),
  'settings-about': ({ page }, t) => page.getByRole('button', { name: t('settings.about'), exact: true }).click(),
  async keys({ page }, t) {
    await page.keyboard.press('Control+/')
    await page.getByRole('dialog', { name: t('keys.title') }).waitFor()
  },
  async palette({ page }) {
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('option').first()).toBeVisible()
  },
  async unlock({ page }, t) {
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: t('bar.locked') }).click()
    await page.getByRole('dialog').waitFor()
  },
  async 'new-workspace'({ page }, t) {
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    await page.keyboard.press('Control+Shift+N')
    await page.getByRole('button', { name: t('new.create') }).waitFor()
  },
}

for (const language of ['de', 'pseudo', 'mirrored'] as const)
  test(`every screen has room for its words: ${language}`, async () => {
    test.setTimeout(400_000)
    const t = translateIn(language)
    const studio = await openSampleWindow({ language })
    try {
      const { cut, plain } = await walk(studio, t, language)
      mkdirSync('test-results/languages', { recursive: true })
      writeFileSync(`test-results/languages/${language}.json`, JSON.stringify({ cut, plain }, null, 2))
      expect(cut).toEqual([])
      await expectDirection(studio.page, language)
    } finally {
      await studio.close()
    }
  })

/** Looks at all screens; @returns what is cut, and what is said in plain English. */
async function walk(studio: StudioWindow, t: Translate, language: Language) {
  const cut: string[] = []
  const plain = new Set<string>()
  const { page } = studio
  for (const [name, visit] of Object.entries(SCREENS)) {
    await visit(studio, t)
    await page.waitForTimeout(400)
    await page.screenshot({ path: `test-results/languages/${language}-${name}.png` })
    for (const text of await cutTexts(page)) cut.push(`${name}: ${text}`)
    for (const text of await plainTexts(page)) plain.add(`${name}: ${text}`)
  }
  return { cut, plain: [...plain] }
}

/** The rail stands where a line begins. */
async function expectDirection(page: Page, language: Language): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('dir', language === 'mirrored' ? 'rtl' : 'ltr')
  await page.keyboard.press('Control+1')
  const left = await page
    .getByRole('navigation')
    .first()
    .evaluate((rail) => rail.getBoundingClientRect().left)
  expect(left > 640).toBe(language === 'mirrored')
}
