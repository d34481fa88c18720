import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Locator, type Page } from '@playwright/test'
import { parseScene, type Scene } from '../../src/core/design'
import { prepareWorkspace } from './prepared-workspace'
import { valueOf } from './results'
import { removeWindowFolder } from './window-folder'

const root = join(import.meta.dirname, '../..')

/** The designer on a badge of a new workspace, in the real window. */
export type DesignerWindow = {
  readonly page: Page
  readonly canvas: Locator
  /** A place of the artboard as a place of the page. */
  at(x: number, y: number): Promise<{ readonly x: number; readonly y: number }>
  /** A field of the properties panel. */
  field(name: string): Locator
  row(name: string | RegExp): Locator
  /** Names in the layers tree, top first. */
  layers(): Promise<string[]>
  /** Begins with an empty artboard. */
  blank(): Promise<void>
  full(): Promise<void>
  /** What lies on disk. */
  saved(): Scene
  /** Presses at a place of the artboard, moves to others, lets go there. */
  drag(from: readonly [number, number], ...to: readonly (readonly [number, number])[]): Promise<void>
  click(x: number, y: number): Promise<void>
  /** Draws a rectangle from corner to corner, without guides holding it. */
  rectangle(from: readonly [number, number], to: readonly [number, number]): Promise<void>
  /** A measure in the properties panel. */
  number(name: string): Promise<number>
  readonly app: ElectronApplication
  readonly folder: string
  close(): Promise<void>
  /** Takes the files away where the program is gone already. */
  remove(): Promise<void>
}

/**
 * Opens the artwork of a badge from a template in a workspace of its own.
 * @param template null for a badge whose artwork is a finished picture
 */
export async function openDesigner(template: string | null = 'faculty-shield'): Promise<DesignerWindow> {
  const folder = mkdtempSync(join(tmpdir(), 'rosette-designer-'))
  const workspace = join(folder, 'workspace')
  prepareWorkspace(workspace, template)
  const app = await _electron.launch({ cwd: root, args: ['.', `--user-data-dir=${join(folder, 'user')}`, workspace] })
  const page = await app.firstWindow()
  await page.getByText('Data Storytelling').first().click()
  await page.getByRole('button', { name: 'Open the artwork' }).click()
  const canvas = page.locator('[data-region=canvas]')
  if (template !== null) await canvas.waitFor()
  const tree = page.getByRole('tree', { name: 'Layers' })
  const remove = () => removeWindowFolder(folder)
  const at = async (x: number, y: number) => {
    const box = await page.locator('[data-part=artboard]').boundingBox()
    if (!box) throw new Error('there is no artboard')
    return { x: box.x + (x * box.width) / 600, y: box.y + (y * box.height) / 600 }
  }
  const drag: DesignerWindow['drag'] = async (from, ...places) => {
    const start = await at(...from)
    await page.mouse.move(start.x, start.y)
    await page.mouse.down()
    for (const place of places) {
      const { x, y } = await at(...place)
      await page.mouse.move(x, y, { steps: 3 })
    }
    await page.mouse.up()
  }
  const field = (name: string) => page.locator('[data-region=properties]').getByRole('textbox', { name, exact: true })

  return {
    page,
    canvas,
    app,
    folder,
    at,
    drag,
    async click(x, y) {
      const place = await at(x, y)
      await page.mouse.click(place.x, place.y)
    },
    async rectangle(from, to) {
      await canvas.focus()
      await page.keyboard.press('r')
      await drag(from, to)
    },
    number: async (name) => Number(await field(name).inputValue()),
    field,
    row: (name) => tree.getByRole('treeitem', { name }).first(),
    layers: async () => (await tree.getByRole('treeitem').locator('bdi').allTextContents()).map((name) => name.trim()),
    async blank() {
      if ((await tree.count()) > 0) {
        await canvas.focus()
        for (const keys of ['Escape', 'Escape', 'v', 'Control+a', 'Delete']) await page.keyboard.press(keys)
        if ((await tree.getByRole('treeitem').count()) === 0) return
      }
      await page.getByRole('radio', { name: 'Simple' }).click()
      await page.getByRole('button', { name: 'Change template' }).click()
      await page.getByRole('option', { name: 'Blank' }).click()
      await page.getByRole('radio', { name: 'Full' }).click()
      await tree.waitFor()
    },
    async full() {
      await page.getByRole('radio', { name: 'Full' }).click()
      await tree.waitFor()
    },
    saved: () => {
      const json: unknown = JSON.parse(
        readFileSync(join(workspace, 'badges', 'data-storytelling', 'design.json'), 'utf8'),
      )
      return valueOf(parseScene(json))
    },
    async close() {
      await app.close()
      await remove()
    },
    remove,
  }
}
