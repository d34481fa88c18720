import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { axeViolations } from '../../support/axe'
import { openSampleWindow } from '../../support/sample-window'
import { resize, type StudioWindow } from '../../support/studio-window'

/** Every screen of a workspace in use, and how one gets there. */
const SCREENS: readonly { readonly name: string; readonly go: (studio: StudioWindow) => Promise<unknown> }[] = [
  { name: 'badges', go: ({ page }) => page.keyboard.press('Control+1') },
  {
    name: 'badge',
    async go({ page }) {
      await page.keyboard.press('Control+1')
      await page
        .getByRole('button', { name: /Data Storytelling/ })
        .first()
        .click()
      await page.getByRole('heading', { level: 1, name: 'Data Storytelling' }).waitFor()
    },
  },
  {
    name: 'criteria',
    async go({ page }) {
      await page.getByRole('button', { name: 'Edit criteria' }).click()
      await page.getByRole('textbox', { name: 'Criteria' }).waitFor()
    },
  },
  {
    name: 'new-badge',
    async go({ page }) {
      await page.keyboard.press('Control+n')
      await expect(page.getByRole('main').locator('img')).toHaveCount(20, { timeout: 60_000 })
    },
  },
  {
    name: 'award',
    async go({ page }) {
      await page.keyboard.press('Control+2')
      const change = page.getByRole('button', { name: 'Change: Badge' })
      if (await change.isVisible()) await change.click()
      await page.getByRole('heading', { name: 'Which badge is awarded?' }).waitFor()
    },
  },
  {
    name: 'award-check',
    async go(studio) {
      const { page } = studio
      await page.getByRole('button', { name: /Data Storytelling/ }).click()
      await studio.drop(join(import.meta.dirname, '../../support/rosters/messy-semicolon-bom.csv'))
      await page.getByRole('heading', { level: 1, name: /are ready$/ }).waitFor()
    },
  },
  {
    name: 'mails',
    async go({ page }) {
      await page.keyboard.press('Control+5')
      await page.getByRole('button', { name: 'Data Storytelling', exact: true }).click()
      await page.getByText('The first mail, as it reads').waitFor()
    },
  },
  {
    name: 'batch',
    async go({ page }) {
      await page.getByRole('button', { name: 'Show the batch' }).click()
      await page.getByRole('heading', { level: 1, name: /awards of/ }).waitFor()
    },
  },
  {
    name: 'awards',
    async go({ page }) {
      await page.keyboard.press('Control+3')
      await page.getByRole('row').nth(3).click()
      await page.getByRole('button', { name: 'Save badge…' }).waitFor()
    },
  },
  { name: 'site', go: ({ page }) => page.keyboard.press('Control+4') },
  { name: 'outbox', go: ({ page }) => page.keyboard.press('Control+5') },
  { name: 'verify', go: ({ page }) => page.keyboard.press('Control+6') },
  ...['organisation', 'Keys and backup', 'Categories and levels', 'Site and privacy', 'Appearance', 'About'].map(
    (section, i) => ({
      name: `settings-${i + 1}`,
      async go({ page }: StudioWindow) {
        await page.keyboard.press('Control+7')
        if (i > 0) await page.getByRole('button', { name: section, exact: true }).click()
      },
    }),
  ),
  {
    name: 'keys',
    async go({ page }) {
      await page.keyboard.press('Control+1')
      await page.keyboard.press('Control+/')
      await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor()
    },
  },
  {
    name: 'palette',
    async go({ page }) {
      await page.keyboard.press('Control+1')
      await page.keyboard.press('Control+k')
      await page.keyboard.type('data')
      await expect(page.getByRole('option').first()).toBeVisible()
    },
  },
]

/** Screens that lie over another one. */
const DIALOGS = ['keys', 'palette']

test.describe.configure({ mode: 'serial' })

test.describe('screens', () => {
  let studio: StudioWindow

  test.beforeAll(async () => {
    studio = await openSampleWindow()
  })
  test.afterAll(async () => {
    await studio.close()
  })

  for (const theme of ['light', 'dark'] as const)
    test(`are free of what axe finds, ${theme}`, async () => {
      test.setTimeout(400_000)
      const { page } = studio
      await look(page, theme)
      const found: string[] = []
      for (const screen of SCREENS) {
        await screen.go(studio)
        await page.waitForTimeout(400)
        await page.mouse.move(640, 790)
        await page.screenshot({ path: `test-results/screens/${screen.name}-${theme}-1280.png` })
        const violations = await axeViolations(page)
        found.push(...violations.map(({ rule, where }) => `${screen.name}: ${rule} ${where.join(' | ')}`))
        if (DIALOGS.includes(screen.name)) await page.keyboard.press('Escape')
      }
      expect(found).toEqual([])
    })

  test('fill a large window calmly', async () => {
    test.setTimeout(400_000)
    const { app, page } = studio
    await resize(app, page, 1920, 1080)
    for (const theme of ['dark', 'light'] as const) {
      await look(page, theme)
      for (const screen of SCREENS) {
        await screen.go(studio)
        await page.waitForTimeout(400)
        await page.screenshot({ path: `test-results/screens/${screen.name}-${theme}-1920.png` })
        if (DIALOGS.includes(screen.name)) await page.keyboard.press('Escape')
      }
    }
    await resize(app, page, 1280, 800)
  })

  /** docs/images/window.png is this picture. */
  test('show the designer with the sample’s badge', async () => {
    const { page } = studio
    await look(page, 'light')
    await page.keyboard.press('Control+1')
    await page
      .getByRole('button', { name: /Data Storytelling/ })
      .first()
      .click()
    await page.getByRole('button', { name: 'Open the artwork' }).click()
    await page.locator('[data-part=artboard]').waitFor()
    await page.getByRole('radio', { name: 'Full' }).click()
    const title = page.getByRole('tree', { name: 'Layers' }).getByRole('treeitem', { name: 'Title' })
    await title.click()
    await expect(title).toHaveAttribute('aria-selected', 'true')
    await page.mouse.move(640, 790)
    await page.waitForTimeout(800)
    await page.screenshot({ path: 'test-results/screens/window.png' })
  })

  test('have no horizontal scroll at 200 %, in forced colours', async () => {
    test.setTimeout(200_000)
    const { app, page } = studio
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2))
    const wide: string[] = []
    for (const screen of SCREENS) {
      await screen.go(studio)
      await page.waitForTimeout(400)
      const png = await app.evaluate(async ({ BrowserWindow }) => {
        const picture = await BrowserWindow.getAllWindows()[0]?.webContents.capturePage()
        return picture?.toPNG().toString('base64') ?? ''
      })
      writeFileSync(`test-results/screens/${screen.name}-200.png`, Buffer.from(png, 'base64'))
      const overflow = await page.evaluate(() =>
        [document.documentElement, ...document.querySelectorAll('main *')]
          .filter((element) => {
            const scrolls =
              /auto|scroll/.test(getComputedStyle(element).overflowX) || element === document.documentElement
            return scrolls && element.getAttribute('role') !== 'grid' && element.scrollWidth > element.clientWidth + 1
          })
          .map((element) => element.className.slice(0, 60)),
      )
      if (overflow.length > 0) wide.push(`${screen.name}: ${overflow.join(', ')}`)
      if (DIALOGS.includes(screen.name)) await page.keyboard.press('Escape')
    }
    expect(wide).toEqual([])
  })
})

async function look(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.evaluate((chosen) => window.rosette.ask('shell.appearance', { theme: chosen, sizePercent: 100 }), theme)
  await page.evaluate((chosen) => (document.documentElement.dataset['theme'] = chosen), theme)
}
