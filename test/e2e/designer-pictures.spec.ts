import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { PNG } from 'pngjs'
import { aChunk, aPng, withChunks } from '../support/png'
import { openDesigner, type DesignerWindow } from '../support/designer-window'

let window: DesignerWindow
test.beforeAll(async () => {
  window = await openDesigner()
})
test.afterAll(() => window.close())
test.beforeEach(async () => {
  await window.full()
  await window.blank()
})

const press = (keys: string) => window.page.keyboard.press(keys)
/** A picture twice as wide as high, which says where it was taken. */
const photo = () => withChunks(aPng(40, 20), [aChunk('tEXt', 'Location\u000052.52, 13.40')])
const dropOn = (bytes: Uint8Array, type: string) =>
  window.canvas.evaluate(
    (canvas, { base64, type: mime }) => {
      const dataTransfer = new DataTransfer()
      const file = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
      dataTransfer.items.add(new File([file], 'dropped', { type: mime }))
      const { left, top, width, height } = canvas.getBoundingClientRect()
      const place = { clientX: left + width / 2, clientY: top + height / 2 }
      for (const name of ['dragenter', 'dragover', 'drop'])
        canvas.dispatchEvent(new DragEvent(name, { dataTransfer, bubbles: true, cancelable: true, ...place }))
    },
    { base64: Buffer.from(bytes).toString('base64'), type },
  )
const assets = () => join(window.folder, 'workspace', 'badges', 'data-storytelling', 'assets')

test('a dropped picture lies where it was dropped, in its own shape, and leaves where it was taken behind', async () => {
  await dropOn(photo(), 'image/png')

  await expect(window.row('Picture')).toHaveAttribute('aria-selected', 'true')
  expect(await window.number('Width')).toBe(320)
  expect(await window.number('Height')).toBe(160)
  expect((await window.number('X')) + 160).toBeCloseTo(300, 0)
  const [name] = readdirSync(assets())
  const kept = readFileSync(join(assets(), name ?? ''))
  expect(kept.includes('Location')).toBe(false)
  expect(PNG.sync.read(kept)).toMatchObject({ width: 40, height: 20 })
})

test('a picture is chosen in a dialog, and another one takes its place', async () => {
  const path = join(window.folder, 'logo.png')
  writeFileSync(path, aPng(30, 30))
  await window.app.evaluate(
    ({ dialog }, filePaths) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths })
    },
    [path],
  )
  await window.page.getByRole('button', { name: 'Picture', exact: true }).click()
  await expect(window.row('Picture')).toHaveAttribute('aria-selected', 'true')
  expect(await window.number('Width')).toBe(320)
  const before = window.page.getByRole('button', { name: /^Undo/ })
  await window.page.getByRole('button', { name: 'Replace the picture' }).click()

  await expect(before).toHaveAccessibleName(/Undo (Add Picture|Replace the picture)/)
  expect(await window.layers()).toEqual(['Picture'])
})

test('a file that is no picture is refused in a sentence', async () => {
  await dropOn(new TextEncoder().encode('not a picture'), 'image/png')

  await expect(window.page.getByText('This file holds no picture that can be placed.').first()).toBeVisible()
  expect(await window.layers()).toEqual([])
})

test('a double click crops: the picture moves behind its frame, Esc leaves it, Enter takes it, Fill brings it back', async () => {
  await dropOn(photo(), 'image/png')
  await expect(window.row('Picture')).toBeVisible()
  await window.field('Nearness').fill('200')
  await press('Enter')
  await expect(window.field('From the left')).toHaveValue('25')
  const middle = await window.at(300, 300)
  await window.page.mouse.dblclick(middle.x, middle.y)
  await expect(window.page.getByText(/^Crop\. Drag moves/)).toBeVisible()
  await window.drag([300, 300], [340, 300])
  await press('Escape')
  await expect(window.field('From the left')).toHaveValue('25')

  await window.page.mouse.dblclick(middle.x, middle.y)
  await window.drag([300, 300], [340, 300])
  await window.canvas.focus()
  await press('Enter')
  expect(await window.number('From the left')).toBeCloseTo(18.8, 0)
  await window.page.getByRole('button', { name: 'Fill the frame' }).click()
  await expect(window.field('Nearness')).toHaveValue('100')
  await press('Control+s')
  await expect.poll(() => window.saved().elements[0]).toMatchObject({ crop: { x: 0, y: 0, width: 1, height: 1 } })
})

test('a picture of the clipboard is placed, and the baked SVG holds it', async () => {
  await window.page.evaluate(
    async (base64) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': new Blob([bytes], { type: 'image/png' }) })])
    },
    Buffer.from(aPng(20, 20)).toString('base64'),
  )
  await window.canvas.focus()
  await press('Control+v')
  await expect(window.row('Picture')).toBeVisible()
  const path = join(window.folder, 'out.svg')
  await window.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, path)
  await press('Control+Shift+e')
  await window.page.getByRole('radio', { name: 'SVG' }).click()
  await window.page.getByRole('button', { name: 'Save…' }).click()
  await expect(window.page.getByText('out.svg is written.').first()).toBeVisible()

  expect(readFileSync(path, 'utf8')).toContain('<image')
})
