import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { openStudioWindow, type StudioWindow } from '../../support/studio-window'

const rosters = join(import.meta.dirname, '../../../resources/sample/rosters')
const PASSPHRASE = 'seven quiet herons wade upstream'

test.describe.configure({ mode: 'serial' })

test.describe('the whole job by hand', () => {
  let studio: StudioWindow
  const shot = (name: string) => studio.page.screenshot({ path: `test-results/journey/${name}.png` })

  test.beforeAll(async () => {
    studio = await openStudioWindow()
  })
  test.afterAll(async () => {
    await studio.close()
  })

  test('makes a workspace from three answers', async () => {
    const { page, folder } = studio
    await page.getByRole('button', { name: 'New workspace' }).click()
    await studio.answerOpen(folder)
    await page.getByRole('button', { name: 'Change…' }).click()
    await page.getByLabel('Organisation', { exact: true }).fill('College of Information, University of Example')
    await page.getByLabel('Web address where the site will live').fill('badges.example.edu')
    await page.getByLabel('Passphrase for the signing key').fill(PASSPHRASE)
    await expect(page.getByText('Strong', { exact: true })).toBeVisible()
    await page.getByText('I wrote it down').click()
    await shot('1-new-workspace')
    await page.getByRole('button', { name: 'Create the workspace' }).click()
    await expect(page.getByRole('heading', { name: 'Draw your first badge' })).toBeVisible({ timeout: 40_000 })
    await expect(page.getByRole('navigation', { name: 'Workspace' })).toContainText('University of Example')
    expect(readdirSync(join(folder, 'college-of-information-university-of-example'))).toContain('studio.json')
  })

  test('begins a badge from a template', async () => {
    const { page } = studio
    await page.getByRole('button', { name: /Faculty Shield/ }).click()
    const dialog = page.getByRole('dialog', { name: 'What is the badge called?' })
    await dialog.getByLabel('Name').fill('Data Storytelling')
    await dialog.getByLabel('Description').fill('Turns a data set into a clear visual story.')
    await dialog.getByLabel('What does it take?').fill('Publish a data story with three charts.')
    await dialog.getByRole('button', { name: 'Create the draft' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Data Storytelling' })).toBeVisible()
    await expect(page).toHaveTitle('Data Storytelling – Badges – Rosette')
  })

  test('writes criteria and metadata, saved as they are written', async () => {
    const { page } = studio
    await page.getByRole('button', { name: 'Edit criteria' }).click()
    const editor = page.getByRole('textbox', { name: 'Criteria' })
    await editor.click()
    await page.keyboard.press('Control+End')
    await page.keyboard.press('Enter')
    await page.keyboard.type('1. attend the four studio sessions')
    await expect(editor.locator('ol li')).toHaveText('attend the four studio sessions')
    await page.getByRole('button', { name: 'Propose' }).click()
    await page.getByRole('button', { name: 'Add a result' }).click()
    const result = page.getByRole('dialog', { name: 'Result' })
    await result.getByLabel('Name').fill('Review score')
    await result.getByLabel('Column in the list').fill('score')
    await result.getByLabel('Needed for the badge').fill('60')
    await result.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('button', { name: 'Add a result' }).click()
    await result.getByLabel('Name').fill('Level')
    await result.getByRole('button', { name: /Kind/ }).click()
    await page.getByRole('option', { name: 'Level', exact: true }).click()
    await result.getByLabel('Level 1').fill('Proficient')
    await result.getByLabel('Level 2').fill('Distinguished')
    await result.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('button', { name: /Evidence/ }).click()
    await page.getByRole('option', { name: 'Required' }).click()
    await expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible()
    await expect(page.getByRole('complementary', { name: 'As on the award page' })).toContainText(
      'attend the four studio sessions',
    )
    await shot('2-criteria')
  })

  test('publishes the first version', async () => {
    const { page } = studio
    await page.keyboard.press('Alt+ArrowLeft')
    await page.getByRole('button', { name: 'Publish version 1' }).click()
    await expect(page.getByRole('heading', { name: 'Version 1 is published' })).toBeVisible({ timeout: 30_000 })
    await shot('3-published')
  })

  test('reads a workbook of 24 people that was dropped on the window', async () => {
    const { page } = studio
    await page.getByRole('button', { name: 'Award this badge…' }).click()
    await studio.drop(join(rosters, 'spring-clean.xlsx'))
    await expect(page.getByText('spring-clean.xlsx.')).toBeVisible()
    await expect(page.getByRole('heading', { level: 1, name: 'All 24 people are ready' })).toBeVisible()
    await shot('4-check')
  })

  test('signs 24 awards with progress and shows what came of it', async () => {
    const { page } = studio
    await page.getByRole('button', { name: 'Sign 24 awards…' }).click()
    const dialog = page.getByRole('alertdialog', { name: 'Sign 24 awards of Data Storytelling' })
    await dialog.getByLabel('Passphrase of the signing key').fill('not the passphrase at all')
    await page.keyboard.press('Enter')
    await expect(dialog.getByText(/does not open the keys/)).toBeVisible({ timeout: 30_000 })
    await dialog.getByLabel('Passphrase of the signing key').fill(PASSPHRASE)
    await shot('5-sign')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: '24 awards of Data Storytelling' })).toBeVisible({
      timeout: 60_000,
    })
    await shot('6-signed')
  })

  test('awards nobody twice and says so', async () => {
    const { page } = studio
    await page.keyboard.press('Control+2')
    await page.getByRole('button', { name: /Data Storytelling/ }).click()
    await studio.drop(join(rosters, 'spring-clean.csv'))
    await expect(page.getByText('Already awarded')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Sign 0 awards…' })).toBeDisabled()
  })

  test('exports the site, the images and the drafts', async () => {
    const { page, folder } = studio
    await page.keyboard.press('Control+4')
    await page.getByRole('button', { name: 'Export the site', exact: true }).click()
    await expect(page.getByRole('main').getByText(/^\d+ files, /)).toBeVisible({ timeout: 90_000 })
    await shot('7-site')
    await page.keyboard.press('Control+5')
    await page.getByRole('button', { name: 'Data Storytelling', exact: true }).click()
    await expect(page.getByRole('complementary', { name: 'The first mail, as it reads' })).toContainText('Dear ')
    await page.getByLabel('Subject').fill('{badge}: your badge, {nick name}')
    await expect(
      page.getByText('“{nick name}” is neither a field of a mail nor a column of the roster.', { exact: false }),
    ).toBeVisible()
    await page.getByLabel('Subject').fill('{badge} for {name}')
    await expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible()
    await expect(page.getByRole('heading', { level: 3, name: /^Data Storytelling for / })).toBeVisible()
    for (const name of ['images', 'mails']) mkdirSync(join(folder, name))
    await studio.answerOpen(join(folder, 'mails'))
    await page.getByRole('button', { name: 'Save mail drafts…' }).click()
    await expect(page.getByText('24 drafts saved in')).toBeVisible({ timeout: 60_000 })
    expect(readdirSync(join(folder, 'mails')).filter((name) => name.endsWith('.eml'))).toHaveLength(24)
    await shot('7-mails')
    await page.getByRole('button', { name: 'Show the batch' }).click()
    await studio.answerOpen(join(folder, 'images'))
    await page.getByRole('button', { name: 'Save images…' }).click()
    await expect(page.getByText('48 images saved in')).toBeVisible({ timeout: 60_000 })
    expect(readdirSync(join(folder, 'images')).filter((name) => /\.(png|svg)$/.test(name))).toHaveLength(48)
  })

  test('finds an exported image genuine when it is dropped', async () => {
    const { page, folder } = studio
    const image = readdirSync(join(folder, 'images')).find((name) => name.endsWith('.png')) ?? ''
    await studio.drop(join(folder, 'images', image))
    await expect(page.getByRole('heading', { level: 1, name: /^Genuine/ })).toBeVisible({ timeout: 30_000 })
    await expect(page.getByText('badges.example.edu').first()).toBeVisible()
    await shot('8-verified')
  })

  test('shows every bad row of a messy list with its sentence and its cure', async () => {
    const { page } = studio
    await page.keyboard.press('Control+2')
    await page.getByRole('button', { name: 'Replace: Roster' }).click()
    await studio.drop(join(import.meta.dirname, '../../../test/support/rosters/messy-semicolon-bom.csv'))
    await expect(page.getByRole('heading', { level: 1, name: '3 of 19 people are ready' })).toBeVisible()
    const found = (text: string) => page.getByRole('row').filter({ hasText: text })
    await expect(found('“not-an-address” is not an e-mail address.')).toHaveCount(1)
    await expect(found('Is this 5 June or 6 May?')).toContainText('usdate@students.example.edu')
    await shot('9-messy')
    await page.getByRole('button', { name: /^5 June/ }).click()
    await expect(page.getByRole('heading', { level: 1, name: '4 of 19 people are ready' })).toBeVisible()
    await page.getByRole('radio', { name: /^To repair/ }).click()
    await expect(page.getByRole('grid', { name: 'What we found' })).toHaveAttribute('aria-rowcount', '17')
  })

  test('says nothing wrong in its console', () => {
    expect(studio.complaints).toEqual([])
  })
})
