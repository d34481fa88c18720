import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import type { Language } from '../../src/ipc/language'
import { removeWindowFolder } from './window-folder'

const root = join(import.meta.dirname, '../..')

/** The real program in a window of its own, with a data folder of its own. */
export type StudioWindow = {
  readonly app: ElectronApplication
  readonly page: Page
  /** A folder that is removed when the window is closed. */
  readonly folder: string
  /** What the page's console said was wrong. */
  readonly complaints: readonly string[]
  /** The next dialogs for files or folders answer so. */
  answerOpen(...paths: string[]): Promise<void>
  /** The next dialogs for saving answer so. */
  answerSave(path: string): Promise<void>
  /** Drops files on the window, as a file manager does. */
  drop(...paths: string[]): Promise<void>
  /** Presses the close button of the window, and waits until the program has ended. */
  closeByHand(): Promise<void>
  close(): Promise<void>
}

export type WindowOptions = {
  readonly width?: number
  readonly height?: number
  readonly folder?: string
  readonly language?: Language
}

/**
 * @param args as after the program's name
 * @param options.folder of a window that was closed by hand: what that computer remembered is there again
 * @param options.language what the window speaks, whatever the system does; without it English
 */
export async function openStudioWindow(
  args: readonly string[] = [],
  options: WindowOptions = {},
): Promise<StudioWindow> {
  const {
    width = 1280,
    height = 800,
    language = 'en',
    folder = mkdtempSync(join(tmpdir(), 'rosette-window-')),
  } = options
  const app = await _electron.launch({
    cwd: root,
    args: ['.', `--user-data-dir=${join(folder, 'user')}`, ...args],
    env: { ...inherited(), ROSETTE_LANGUAGE: language },
  })
  const page = await app.firstWindow()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await resize(app, page, width, height)

  return {
    app,
    page,
    folder,
    complaints,
    answerOpen: (...paths) =>
      app.evaluate(({ dialog }, filePaths) => {
        dialog.showOpenDialog = () => Promise.resolve({ canceled: filePaths.length === 0, filePaths })
      }, paths),
    answerSave: (path) =>
      app.evaluate(({ dialog }, filePath) => {
        dialog.showSaveDialog = () => Promise.resolve({ canceled: filePath === '', filePath })
      }, path),
    drop: (...paths) => dropFiles(page, paths),
    async closeByHand() {
      const ended = app.waitForEvent('close')
      await app.evaluate(({ BrowserWindow }) => setTimeout(() => BrowserWindow.getAllWindows()[0]?.close()))
      await ended
    },
    async close() {
      await app.close()
      await removeWindowFolder(folder)
    },
  }
}

/** The environment of the tests, without what is not set. */
function inherited(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => !!entry[1]))
}

/** Gives the content this size: the menu bar and the frame come on top. */
export async function resize(app: ElectronApplication, page: Page, width: number, height: number): Promise<void> {
  for (let tries = 0; tries < 5; tries++) {
    const inner = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }))
    if (inner.width === width && inner.height === height) return
    await app.evaluate(
      ({ BrowserWindow }, by) => {
        const [window] = BrowserWindow.getAllWindows()
        const [outerWidth = 0, outerHeight = 0] = window?.getSize() ?? []
        window?.setSize(outerWidth + by.width, outerHeight + by.height)
      },
      { width: width - inner.width, height: height - inner.height },
    )
    await page.waitForTimeout(200)
  }
}

/** Real files, through a file field as only a browser can fill it, then dropped. */
async function dropFiles(page: Page, paths: readonly string[]): Promise<void> {
  await page.evaluate(() => {
    const field = document.createElement('input')
    field.type = 'file'
    field.multiple = true
    field.hidden = true
    field.id = 'dropped-files'
    document.body.append(field)
  })
  await page.locator('#dropped-files').setInputFiles([...paths])
  await page.evaluate(() => {
    const field = document.querySelector<HTMLInputElement>('#dropped-files')
    const dataTransfer = new DataTransfer()
    for (const file of field?.files ?? []) dataTransfer.items.add(file)
    field?.remove()
    for (const type of ['dragenter', 'dragover', 'drop'])
      document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }))
  })
}
