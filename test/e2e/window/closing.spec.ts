import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { prepareWorkspace } from '../../support/prepared-workspace'
import { openStudioWindow, type StudioWindow } from '../../support/studio-window'
import { removeWindowFolder } from '../../support/window-folder'

async function openArtwork(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /Data Storytelling/ })
    .first()
    .click()
  await page.getByRole('button', { name: 'Open the artwork' }).click()
  await page.locator('[data-region=canvas]').waitFor()
}

test.describe('closing', () => {
  let folder: string
  let workspace: string
  const design = () => readFileSync(join(workspace, 'badges/data-storytelling/design.json'), 'utf8')

  test.beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'rosette-closing-'))
    workspace = join(folder, 'office')
    prepareWorkspace(workspace)
  })
  test.afterEach(() => removeWindowFolder(folder))

  test('waits for a change on the canvas that was made a moment ago', async () => {
    const studio = await openStudioWindow([workspace])
    await openArtwork(studio.page)
    await studio.page.getByRole('textbox', { name: 'Title' }).fill('Charts That Speak')
    await studio.closeByHand()
    expect(design()).toContain('Charts That Speak')

    const again = await openStudioWindow([workspace], { folder: studio.folder })
    await openArtwork(again.page)
    await expect(again.page.getByRole('textbox', { name: 'Title' })).toHaveValue('Charts That Speak')
    await again.close()
  })

  test('waits for a form that is saved after a pause, and for a field that is saved when it is left', async () => {
    const studio = await openStudioWindow([workspace])
    const { page } = studio
    await page.getByRole('heading', { level: 1, name: 'Badges' }).waitFor()
    await page.keyboard.press('Control+7')
    await page.getByLabel('Address for questions').fill('office@example.edu')
    await studio.closeByHand()
    expect(readFileSync(join(workspace, 'studio.json'), 'utf8')).toContain('office@example.edu')

    const again = await openStudioWindow([workspace], { folder: studio.folder })
    await again.page
      .getByRole('button', { name: /Data Storytelling/ })
      .first()
      .click()
    await again.page.getByRole('button', { name: 'Edit criteria' }).click()
    await again.page.getByLabel('Description', { exact: true }).fill('Told in a hurry.')
    await again.closeByHand()
    expect(readFileSync(join(workspace, 'badges/data-storytelling/badge.json'), 'utf8')).toContain('Told in a hurry.')
    await removeWindowFolder(studio.folder)
  })

  test('says what cannot be saved, and stays open where a person wants to', async () => {
    const studio = await openStudioWindow([workspace])
    await openArtwork(studio.page)
    const badge = join(workspace, 'badges/data-storytelling')
    renameSync(badge, `${badge}.away`)
    writeFileSync(badge, 'in the way')
    await answerQuestions(studio, 'Keep it open')
    await studio.page.getByRole('textbox', { name: 'Title' }).fill('Kept in the window')
    await studio.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
    await expect
      .poll(() => questions(studio))
      .toEqual([expect.stringMatching(/^The artwork of “Data Storytelling” could not be saved/)])
    await expect(studio.page.getByRole('textbox', { name: 'Title' })).toHaveValue('Kept in the window')

    rmSync(badge)
    renameSync(`${badge}.away`, badge)
    await studio.closeByHand()
    expect(design()).toContain('Kept in the window')
    await removeWindowFolder(studio.folder)
  })

  test('keeps a form that cannot be saved yet, and names it before it is lost', async () => {
    const studio = await openStudioWindow([workspace])
    const { page } = studio
    await page
      .getByRole('button', { name: /Data Storytelling/ })
      .first()
      .click()
    await page.getByRole('button', { name: 'Edit criteria' }).click()
    await page.getByLabel('Name', { exact: true }).fill('')
    await page.getByLabel('Description', { exact: true }).fill('Half done.')
    await page.keyboard.press('Control+1')
    await page.getByRole('heading', { level: 1, name: 'Badges' }).waitFor()
    await page.keyboard.press('Alt+ArrowLeft')
    await expect(page.getByLabel('Description', { exact: true })).toHaveValue('Half done.')
    await expect(page.getByLabel('Name', { exact: true })).toHaveValue('')

    await answerQuestions(studio, 'Close anyway')
    const asked = studio.app.waitForEvent('close')
    await studio.app.evaluate(({ BrowserWindow }) => setTimeout(() => BrowserWindow.getAllWindows()[0]?.close()))
    await asked
    await removeWindowFolder(studio.folder)
  })

  test('asks what becomes of a batch, and lets it go on behind the window', async () => {
    const studio = await openStudioWindow([workspace])
    const busy = (what: string | null) =>
      studio.page.evaluate((words) => window.rosette.ask('shell.busy', { what: words }), what)
    const isVisible = () => studio.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible())
    await studio.page.getByRole('heading', { level: 1, name: 'Badges' }).waitFor()
    await busy('Rosette is signing awards.')
    await answerQuestions(studio, 'Keep working')
    await studio.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
    await expect.poll(() => questions(studio)).toEqual(['Rosette is signing awards.'])
    expect(await isVisible()).toBe(true)

    await answerQuestions(studio, 'Go on in the background')
    await studio.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
    await expect.poll(isVisible).toBe(false)
    const ended = studio.app.waitForEvent('close')
    void busy(null).catch(() => undefined) // the page goes with its window
    await ended
    await removeWindowFolder(studio.folder)
  })

  test('writes the artwork before another workspace takes its place', async () => {
    const studio = await openStudioWindow([workspace])
    await openArtwork(studio.page)
    await studio.page.getByRole('textbox', { name: 'Title' }).fill('Before the next')
    await studio.page.evaluate(() => (document.activeElement as HTMLElement).blur())
    await studio.app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows()
      window?.webContents.send('menu.chosen', { id: 'workspace.close' })
    })
    await expect(studio.page.getByRole('heading', { name: 'Recent workspaces' })).toBeVisible()
    expect(design()).toContain('Before the next')
    await studio.close()
  })
})

test.describe('the first start with the sample', () => {
  test('says from the first paint that the sample is being made, and leaves no rest of a start that was cut off', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'rosette-sample-'))
    const user = join(folder, 'user')
    const first = await openStudioWindow(['--sample'], { folder })
    await expect(first.page.getByText('Making the sample…')).toBeVisible()
    await expect(first.page.getByText('Recent workspaces')).toHaveCount(0)
    const samples = () => readdirSync(user).filter((name) => name.startsWith('sample'))
    await expect.poll(samples).toEqual([expect.stringMatching(/^sample\.\d+-/)])
    const program = first.app.process()
    program.kill('SIGKILL')
    await expect.poll(() => program.signalCode).toBe('SIGKILL')
    expect(samples()).toEqual([expect.stringMatching(/^sample\.\d+-/)])

    const second = await openStudioWindow(['--sample'], { folder })
    await expect(second.page.getByRole('heading', { level: 1, name: 'Badges' })).toBeVisible({ timeout: 60_000 })
    expect(samples()).toEqual(['sample'])
    await second.close()
  })
})

/** Native questions are answered by the words of a button, and noted. */
async function answerQuestions(studio: StudioWindow, button: string): Promise<void> {
  await studio.app.evaluate(({ dialog, app }, words) => {
    const asked: string[] = []
    Reflect.set(app, 'questions', asked)
    dialog.showMessageBox = (...args: unknown[]) => {
      const [{ message, buttons }] = args.slice(-1) as [{ message: string; buttons: string[] }]
      asked.push(message)
      return Promise.resolve({ response: buttons.indexOf(words), checkboxChecked: false })
    }
  }, button)
}

const questions = (studio: StudioWindow) =>
  studio.app.evaluate(({ app }): unknown => Reflect.get(app, 'questions') as unknown)
