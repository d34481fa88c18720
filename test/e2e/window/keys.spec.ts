import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { axeViolations } from '../../support/axe'
import { leaksIn, leaksInText } from '../../support/canaries'
import { removeWindowFolder } from '../../support/window-folder'
import { openStudioWindow, type StudioWindow } from '../../support/studio-window'

const cli = join(import.meta.dirname, '../../../out/main/cli.js')
const FIRST = 'canary-first-passphrase'
const SECOND = 'canary-second-passphrase'

let studio: StudioWindow
let folder: string
let workspace: string

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rosette-keys-'))
  const demo = spawnSync(process.execPath, [cli, 'demo', '--out', folder, '--json'], {
    env: { ...process.env, ROSETTE_PASSPHRASE: FIRST },
    encoding: 'utf8',
  })
  workspace = (JSON.parse(demo.stdout) as { workspace: string }).workspace
  studio = await openStudioWindow([workspace])
  await studio.page.getByRole('heading', { level: 1, name: 'Badges' }).waitFor({ timeout: 60_000 })
})
test.afterAll(async () => {
  await removeWindowFolder(studio.folder)
  await removeWindowFolder(folder)
})

/** Opens a dialog, types the passphrase, and does what it is about; all by keys. */
async function act(page: Page, button: RegExp | string, verb: RegExp | string, passphrase: string): Promise<void> {
  await page.getByRole('button', { name: button }).first().press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Passphrase of the signing key').fill(passphrase)
  await expect(dialog.getByRole('button', { name: verb })).toBeEnabled()
  await page.keyboard.press('Enter')
}

/** What the page says of something done. */
const told = (page: Page, words: string | RegExp) =>
  page.getByRole('region', { name: 'Notifications' }).getByText(words)

async function shot(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.waitForTimeout(400) // colours go over, and are judged when they are there
    expect.soft(await axeViolations(page), `${name}, ${colorScheme}`).toEqual([])
    await page.screenshot({ path: `test-results/keys-${name}-${colorScheme}.png` })
  }
  await page.emulateMedia({ colorScheme: 'light' })
}

test('the life of keys: reminded, backed up, tried, rotated, doubted, locked anew', async () => {
  test.setTimeout(240_000)
  const { page } = studio

  await page.keyboard.press('Control+7')
  await page.getByRole('button', { name: 'Keys and backup' }).click()
  await expect(page.getByText('There is no backup of the keys.')).toBeVisible()
  await expect(page.getByRole('table', { name: 'Keys' }).getByText('Signs')).toHaveCount(2)
  await shot(page, 'reminded')

  const backup = join(folder, 'office-keys.json')
  await studio.answerSave(backup)
  await act(page, 'Back up…', 'Back up', 'another passphrase')
  await expect(page.getByText(/does not open the keys/)).toBeVisible()
  await shot(page, 'wrong-passphrase')
  await page.getByRole('dialog').getByLabel('Passphrase of the signing key').fill(FIRST)
  await page.keyboard.press('Enter')
  await expect(told(page, 'The keys are backed up in office-keys.json.')).toBeVisible()
  await expect(page.getByText('There is no backup of the keys.')).toBeHidden()
  expect(statSync(backup).size).toBeGreaterThan(2_000)

  await studio.answerSave(join(folder, 'sheet.pdf'))
  await act(page, 'Save the sheet…', 'Save the sheet', FIRST)
  await expect(told(page, 'The sheet is saved as sheet.pdf.')).toBeVisible()
  expect(readFileSync(join(folder, 'sheet.pdf'), 'latin1')).toContain('Rosette recovery sheet')

  await studio.answerOpen(backup)
  await act(page, 'Choose a backup…', 'Try it', FIRST)
  await expect(page.getByText(/It works: all 2 keys/)).toBeVisible()

  await act(page, 'Make new keys…', 'Make new keys', FIRST)
  await expect(page.getByRole('table', { name: 'Keys' }).getByText('Only checks')).toHaveCount(2)
  await expect(page.getByText(/does not hold the keys that sign now/)).toBeVisible()

  await page
    .getByRole('button', { name: /^More about the key/ })
    .nth(2)
    .press('Enter')
  await page.getByRole('menuitem', { name: 'Others may have this key…' }).press('Enter')
  await expect(page.getByText(/awards are signed anew/)).toBeVisible()
  await shot(page, 'doubt')
  await page.getByRole('dialog').getByLabel('Passphrase of the signing key').fill(FIRST)
  await page.keyboard.press('Enter')
  await expect(told(page, /The key is trusted no more; \d+ awards are signed anew/)).toBeVisible({
    timeout: 60_000,
  })
  await expect(page.getByRole('table', { name: 'Keys' }).getByText('Not trusted')).toHaveCount(1)

  await page.getByRole('button', { name: 'Change it…' }).press('Enter')
  await page.getByLabel('Passphrase until now').fill(FIRST)
  await page.getByLabel('New passphrase').fill(SECOND)
  await shot(page, 'passphrase')
  await page.keyboard.press('Enter')
  await expect(told(page, 'The new passphrase holds.')).toBeVisible()
  await act(page, 'Unlock…', 'Unlock', SECOND)
  await expect(page.getByRole('button', { name: 'Lock now' })).toBeVisible()
  await shot(page, 'after')

  expect(studio.complaints).toEqual([])
  await studio.app.close()
  for (const place of [workspace, backup, join(folder, 'sheet.pdf'), studio.folder])
    expect(leaksIn(place, [FIRST, SECOND])).toEqual([])
  expect(leaksInText(studio.complaints.join('\n'), [FIRST, SECOND])).toEqual([])
})
