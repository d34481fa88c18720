import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { openSampleWindow } from '../support/sample-window'
import type { StudioWindow } from '../support/studio-window'
import { smallPng } from './small-png'

const folder = join(import.meta.dirname, '../../docs/guide/images')

/** Goes to what a picture shows, from what the picture before it showed. */
type Step = (studio: StudioWindow) => Promise<unknown>

const openBadge: Step = async ({ page }) => {
  await page.keyboard.press('Control+1')
  const card = page.getByRole('button', { name: /Data Storytelling/ })
  await card.first().click()
  await page.getByRole('heading', { level: 1, name: 'Data Storytelling' }).waitFor()
}

const PICTURES: Readonly<Record<string, Step>> = {
  badges: ({ page }) => page.keyboard.press('Control+1'),
  async 'new-badge'({ page }) {
    await page.keyboard.press('Control+n')
    await expect(page.getByRole('main').locator('img')).toHaveCount(20, { timeout: 60_000 })
  },
  badge: openBadge,
  async criteria({ page }) {
    await page.getByRole('button', { name: 'Edit criteria', exact: true }).click()
    await page.getByRole('textbox', { name: 'Criteria' }).waitFor()
  },
  async 'designer-simple'(studio) {
    await openBadge(studio)
    await studio.page.getByRole('button', { name: 'Open the artwork', exact: true }).click()
    await studio.page.getByText('What the badge says').waitFor()
  },
  async designer({ page }) {
    await page.getByRole('radio', { name: 'Full' }).click()
    const rows = page.getByRole('tree', { name: 'Layers' }).getByRole('treeitem')
    await rows.nth(1).click()
  },
  async award(studio) {
    const { page } = studio
    await page.keyboard.press('Control+2')
    await page.getByRole('heading', { level: 1 }).waitFor()
    const badge = page.getByRole('button', { name: /Data Storytelling/ })
    if (await badge.isVisible()) await badge.click()
    await studio.drop(join(import.meta.dirname, '../support/rosters/messy-semicolon-bom.csv'))
    await page.getByText('Nothing is signed yet').waitFor()
  },
  async mails({ page }) {
    await page.keyboard.press('Control+5')
    await page.getByRole('button', { name: 'Data Storytelling', exact: true }).click()
    await page.getByText('The first mail, as it reads').waitFor()
  },
  async batch({ page }) {
    await page.getByRole('button', { name: 'Show the batch' }).click()
    await page.getByRole('heading', { level: 1, name: /awards of/ }).waitFor()
  },
  async awards({ page }) {
    await page.keyboard.press('Control+3')
    await page.getByRole('row').nth(3).click()
    await page.getByRole('button', { name: 'Save badge…' }).waitFor()
  },
  site: ({ page }) => page.keyboard.press('Control+4'),
  async verify(studio) {
    const { page } = studio
    const file = join(studio.folder, 'badge.png')
    await studio.answerSave(file)
    await page.keyboard.press('Control+3')
    await page.getByRole('row').nth(3).click()
    await page.getByRole('button', { name: 'Save badge…' }).click()
    const told = page.getByRole('region', { name: 'Notifications' })
    await told.getByRole('button', { name: 'Dismiss' }).click()
    await page.keyboard.press('Control+6')
    await studio.drop(file)
    await page.getByText('How we know').waitFor()
  },
  async keys({ page }) {
    await page.keyboard.press('Control+7')
    await page.getByRole('button', { name: 'Keys and backup', exact: true }).click()
  },
  async keyboard({ page }) {
    await page.keyboard.press('Control+1')
    await page.keyboard.press('Control+/')
    await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor()
  },
  async 'new-workspace'({ page }) {
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('new workspace')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Create the workspace' }).waitFor()
  },
}

test('takes the pictures of the guide', async () => {
  const studio = await openSampleWindow()
  mkdirSync(folder, { recursive: true })
  try {
    await studio.page.emulateMedia({ colorScheme: 'light' })
    for (const [name, go] of Object.entries(PICTURES)) {
      await go(studio)
      await studio.page.waitForTimeout(600)
      await studio.page.mouse.move(640, 798)
      writeFileSync(join(folder, `${name}.png`), smallPng(await studio.page.screenshot()))
    }
  } finally {
    await studio.close()
  }
})
