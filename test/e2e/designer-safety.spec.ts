import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { _electron, expect, test, type ElectronApplication, type Page } from '@playwright/test'
import { sceneJson } from '../../src/core/design'
import { openDesigner, type DesignerWindow } from '../support/designer-window'

const root = join(import.meta.dirname, '../..')

let window: DesignerWindow
let page: Page
/** The window after the first one was killed. */
let again: ElectronApplication | null = null
test.beforeAll(async () => {
  window = await openDesigner()
  ;({ page } = window)
})
test.afterAll(async () => {
  // A window that could not save asks before it closes, and nobody would answer.
  const { app } = window
  if (existsSync(workspace())) await (again ?? app).close()
  else (again ?? app).process().kill('SIGKILL')
  await window.remove()
})

const title = () => page.getByRole('textbox', { name: 'Title' })
const bar = () => page.locator('[data-region=trouble]')
const saved = () => expect(page.getByText(/^Saved \d/)).toBeVisible()
const titleOnDisk = () => window.saved().fields.find(({ key }) => key === 'title')?.value
const workspace = () => join(window.folder, 'workspace')
const away = () => renameSync(workspace(), join(window.folder, 'away'))
const back = () => renameSync(join(window.folder, 'away'), workspace())
const copies = () => {
  const folder = join(window.folder, 'user', 'recovery')
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : []
}
const picture = (name: string | RegExp) => page.getByRole('dialog').getByRole('img', { name })
const choose = async (command: string) => {
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').fill(command)
  await page.getByRole('option', { name: command }).first().click()
}
/** As a sync tool does: another design in the place of the one there. */
const changeOutside = (words: string) => {
  const path = join(workspace(), 'badges/data-storytelling/design.json')
  const scene = window.saved()
  const fields = scene.fields.map((field) => (field.key === 'title' ? { ...field, value: words } : field))
  writeFileSync(path, sceneJson({ ...scene, fields }))
}

test('the folder is gone: a bar that stays, editing goes on, a copy is kept, and it is saved when it is back (W2)', async () => {
  away()
  await title().fill('Far Away')
  await expect(bar()).toContainText('The folder of this workspace is not there any more.')
  await expect(bar()).toContainText('A copy is kept on this computer')
  await title().fill('Far Away Still')
  await expect(title()).toHaveValue('Far Away Still')
  await expect(bar()).toBeVisible()
  expect(copies()).toHaveLength(1)

  back()
  await saved()
  await expect(bar()).toHaveCount(0)
  expect(titleOnDisk()).toBe('Far Away Still')
  await expect.poll(copies).toEqual([])
})

test('“Try now” does not wait (W2)', async () => {
  away()
  await title().fill('At Once')
  await expect(bar()).toBeVisible()
  back()
  await bar().getByRole('button', { name: 'Try now' }).click()

  await expect(bar()).toHaveCount(0, { timeout: 2000 })
  expect(titleOnDisk()).toBe('At Once')
})

test('what another program changed is never written over; both are kept, whichever one goes on with (W3)', async () => {
  await saved()
  changeOutside('Theirs')
  await title().fill('Mine')
  await expect(bar()).toContainText('changed outside of this window')
  expect(titleOnDisk()).toBe('Theirs')

  await bar().getByRole('button', { name: 'Compare…' }).click()
  await expect(picture('On disk')).toBeVisible()
  await expect(picture('In this window')).toBeVisible()
  await page.getByRole('button', { name: 'Reload from disk' }).click()
  await expect(title()).toHaveValue('Theirs')
  await expect(bar()).toHaveCount(0)
  await saved()

  changeOutside('Theirs again')
  await title().fill('Mine again')
  await bar().getByRole('button', { name: 'Compare…' }).click()
  await page.getByRole('button', { name: 'Keep mine' }).click()
  await expect(bar()).toHaveCount(0)
  await expect.poll(titleOnDisk).toBe('Mine again')

  const history = join(workspace(), 'badges/data-storytelling/history')
  const titles = readdirSync(history).map((name) => readFileSync(join(history, name), 'utf8'))
  for (const words of ['Mine', 'Theirs again']) expect(titles.some((text) => text.includes(`"${words}"`))).toBe(true)
})

test('a version is kept by name, compared, and restored as one step that undo takes back (W4)', async () => {
  const versions = async () => {
    await choose('Versions of the artwork')
    await page.getByRole('dialog', { name: 'Versions' }).waitFor()
  }
  await title().fill('Good One')
  await versions()
  await page.getByRole('textbox', { name: 'Keep it as it is now, as' }).fill('The good one')
  await page.keyboard.press('Enter')
  const row = page.getByRole('listitem').filter({ hasText: 'The good one' })
  await expect(row.locator('canvas')).toHaveCount(1)
  await expect(page.getByRole('listitem').filter({ hasText: 'When it was opened' })).toHaveCount(1)
  await page.getByRole('button', { name: 'Close' }).click()

  await title().fill('Worse')
  await versions()
  await row.getByRole('button', { name: 'Compare' }).click()
  await expect(picture('The good one')).toBeVisible()
  await expect(picture('As it is now')).toBeVisible()
  await row.getByRole('button', { name: 'Restore' }).click()
  await expect(title()).toHaveValue('Good One')
  await window.canvas.focus()
  await page.keyboard.press('Control+z')
  await expect(title()).toHaveValue('Worse')
  await saved()
})

test('a design goes out as one file, comes in as one step, and becomes a template of the office (B5, D6)', async () => {
  const file = join(window.folder, 'passed-on.badgedesign')
  await window.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] })
  }, file)
  await title().fill('Passed On')
  await choose('Save as a design file…')
  await expect.poll(() => existsSync(file)).toBe(true)

  await title().fill('Something Else')
  await choose('Open a design file…')
  await expect(title()).toHaveValue('Passed On')
  await window.canvas.focus()
  await page.keyboard.press('Control+z')
  await expect(title()).toHaveValue('Something Else')

  await choose('Save as a template of the office…')
  await page.getByRole('textbox', { name: 'Name of the template' }).fill('House Shield')
  await page.keyboard.press('Enter')
  await title().fill('Worse')
  await page.getByRole('button', { name: 'Change template' }).click()
  await page.getByRole('option', { name: 'House Shield' }).click()
  await expect(page.getByRole('button', { name: 'Undo Change template' })).toBeEnabled()
  await expect(title()).toHaveValue('Worse') // what the design says goes over
  await saved()
})

test('killed while nothing could be saved: the next start offers both, and recovers (W2)', async () => {
  away()
  await title().fill('Nearly Lost')
  await expect(bar()).toContainText('A copy is kept on this computer')
  const gone = new Promise((done) => window.app.process().once('exit', done))
  window.app.process().kill('SIGKILL')
  await gone
  back()
  expect(titleOnDisk()).toBe('Worse')

  again = await _electron.launch({
    cwd: root,
    args: ['.', `--user-data-dir=${join(window.folder, 'user')}`, workspace()],
  })
  page = await again.firstWindow()
  await page.getByText('Data Storytelling').first().click()
  await page.getByRole('button', { name: 'Open the artwork' }).click()
  await expect(picture('In the workspace')).toBeVisible()
  await expect(picture(/^Kept on this computer at \d/)).toBeVisible()
  await page.getByRole('button', { name: 'Recover', exact: true }).click()

  await expect(title()).toHaveValue('Nearly Lost')
  await expect.poll(titleOnDisk).toBe('Nearly Lost')
  await expect.poll(copies).toEqual([])
})
