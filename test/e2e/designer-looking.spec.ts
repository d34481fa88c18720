import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { PNG } from 'pngjs'
import { resize } from '../support/studio-window'
import { openDesigner, type DesignerWindow } from '../support/designer-window'

let window: DesignerWindow
test.beforeAll(async () => {
  window = await openDesigner()
})
test.afterAll(() => window.close())
test.beforeEach(() => window.full())

const press = (keys: string) => window.page.keyboard.press(keys)
const zoom = () => window.page.getByRole('button', { name: /^Zoom, / })
const answerSave = async (name: string) => {
  const path = join(window.folder, name)
  await window.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, path)
  return path
}

test('the last view comes back when the design is opened again (Z1)', async () => {
  await zoom().click()
  await window.page.getByRole('menuitem', { name: 'Canvas at 100 %' }).click()
  await window.canvas.focus()
  const middle = await window.at(300, 300)
  await window.page.mouse.move(middle.x, middle.y)
  await window.page.mouse.wheel(0, 120)
  const before = await window.at(0, 0)
  await window.page.getByRole('button', { name: 'Data Storytelling' }).click()
  await window.page.getByRole('button', { name: 'Open the artwork' }).click()
  await window.canvas.waitFor()
  await window.full()

  await expect(zoom()).toHaveAccessibleName('Zoom, 100 %')
  const after = await window.at(0, 0)
  expect(Math.abs(after.y - before.y)).toBeLessThan(1)
})

test('undo brings what it changed into view (U2)', async () => {
  await window.row('Symbol').click()
  await window.canvas.focus()
  await press('ArrowRight')
  for (let i = 0; i < 5; i++) await press('+')
  const corner = await window.canvas.boundingBox()
  const place = await window.at(300, 300)
  await window.page.mouse.move(corner ? corner.x + 50 : 0, corner ? corner.y + 50 : 0)
  await window.page.mouse.wheel(2000, 2000)
  expect((await window.at(300, 300)).x).toBeLessThan(place.x - 1000)
  await press('Control+z')

  const symbol = await window.at(300, 250)
  expect(symbol.x).toBeGreaterThan(corner?.x ?? 0)
  expect(symbol.y).toBeGreaterThan(corner?.y ?? 0)
  await expect(window.row('Symbol')).toHaveAttribute('aria-selected', 'true')
  await press('Shift+1')
})

test('the layers fold where the window is small, so that the canvas keeps its room', async () => {
  await resize(window.app, window.page, 1024, 680)
  await expect(window.page.getByRole('tree')).toHaveCount(0)
  const small = await window.canvas.boundingBox()
  expect(small?.width).toBeGreaterThanOrEqual(592)
  await press('Control+\\')
  await expect(window.page.getByRole('tree', { name: 'Layers' })).toBeVisible()
  await press('Control+\\')
  await resize(window.app, window.page, 1280, 800)

  await expect(window.page.getByRole('tree', { name: 'Layers' })).toBeVisible()
})

test('a finding names what is wrong, shows it and mends it', async () => {
  await window.row('Institution').click()
  await window.page.getByRole('button', { name: /^Fill 1, / }).click()
  await window.page.getByRole('button', { name: 'Base', exact: true }).click()
  await press('Escape')
  const finding = window.page.getByText(
    /“COLLEGE OF INFORMATION” has a contrast of 1\.\d : 1|“College of Information” has a contrast of 1\.\d : 1/,
  )
  await expect(finding).toBeVisible()
  await expect(window.page.getByText(/1\.\d : 1 on what lies behind/)).toBeVisible()
  await window.canvas.focus()
  await press('Escape')
  await window.page.getByRole('button', { name: 'Show', exact: true }).first().click()
  await expect(window.row('Institution')).toHaveAttribute('aria-selected', 'true')
  await window.page.getByRole('button', { name: 'Fix', exact: true }).first().click()

  await expect(finding).toHaveCount(0)
  await expect(window.row(/Institution.*contrast \d+\.\d to 1/)).toBeVisible()
})

test('the artwork is exported as PNG of any size with a transparent corner, and copied (E1)', async () => {
  for (const size of [64, 1200]) {
    const path = await answerSave(`out-${size}.png`)
    await window.page.getByRole('button', { name: 'Export…' }).click()
    await window.page.getByRole('textbox', { name: 'Side' }).fill(String(size))
    await press('Tab')
    await window.page.getByRole('button', { name: 'Save…' }).click()
    await expect(window.page.getByText(`out-${size}.png is written.`).first()).toBeVisible()
    const png = PNG.sync.read(readFileSync(path))
    expect([png.width, png.height, png.data[3]]).toEqual([size, size, 0])
  }
  await window.page.getByRole('button', { name: 'Export…' }).click()
  await window.page.getByRole('button', { name: 'Copy the picture' }).click()
  await expect(window.page.getByText('Copied.').first()).toBeVisible()
  await window.canvas.focus()
  await press('Control+v')

  await expect(window.row('Picture')).toHaveAttribute('aria-selected', 'true')
})

test('a gradient is edited on its bar and on the canvas (P1)', async () => {
  await window.blank()
  await window.rectangle([150, 150], [450, 450])
  await window.page.getByRole('button', { name: /Kind of fill/ }).click()
  await window.page.getByRole('option', { name: 'Linear' }).click()
  const bar = window.page.locator('[data-part=gradient-bar]')
  const box = await bar.boundingBox()
  if (!box) throw new Error('there is no bar')
  await window.page.mouse.click(box.x + box.width * 0.5, box.y + box.height / 2)
  const stops = bar.getByRole('slider')
  await expect(stops).toHaveCount(3)
  await stops.nth(1).focus()
  for (let i = 0; i < 2; i++) await press('Shift+ArrowLeft')
  await expect(stops.nth(1)).toHaveAttribute('aria-valuenow', '30')
  await press('Delete')
  await expect(stops).toHaveCount(2)

  await window.page.getByRole('button', { name: 'Edit on the canvas' }).click()
  await window.drag([450, 300], [300, 400], [300, 450])
  await press('Control+s')
  await expect
    .poll(() => JSON.stringify(window.saved().elements[0]))
    .toMatch(/"to":\{"x":0\.(49|5)\d*,"y":(1|0\.99\d*|1\.00\d*)\}/)
  await window.drag([225, 337], [225, 337])
  await window.canvas.focus()
  await press('Escape')
})

test('an arc text has its handles on the keyboard (R2)', async () => {
  await window.blank()
  await window.canvas.focus()
  await press('Shift+T')
  await window.click(300, 300)
  await window.page.keyboard.type('RESEARCH')
  await press('Escape')
  await window.page.getByRole('slider', { name: 'Radius of the arc' }).focus()
  await press('Shift+ArrowDown')
  await expect(window.field('Radius')).toHaveValue('200')
  await window.page.getByRole('slider', { name: 'Anchor of the arc, in degrees' }).focus()
  await press('ArrowLeft')
  await expect(window.field('Anchor')).toHaveValue('359')
})

test('a straight text is put on an arc with its words and its look (R1)', async () => {
  await window.blank()
  await window.canvas.focus()
  await press('t')
  await window.click(300, 300)
  await window.page.keyboard.type('Around')
  await press('Escape')
  await press('Control+k')
  await window.page.getByRole('combobox').fill('Put on arc')
  await press('Enter')

  await expect(window.field('Radius')).toHaveValue('210')
  await expect(window.field('Words')).toHaveValue('Around')
})

test('the caret goes up and down by the lines that are seen (X1)', async () => {
  await window.blank()
  await window.canvas.focus()
  await press('t')
  await window.drag([200, 200], [380, 260], [400, 300])
  await window.page.keyboard.type('Certificate of Advanced Study')
  // Four lines: Certificate, of, Advanced, Study.
  for (let i = 0; i < 3; i++) await press('ArrowUp')
  await press('End')
  await window.page.keyboard.type('s')
  await press('ArrowDown')
  await press('Home')
  await window.page.keyboard.type('out ')
  await press('Escape')

  await expect(window.field('Words')).toHaveValue('Certificates out of Advanced Study')
})

test('fonts are found by name, bold and larger by their keys (X2)', async () => {
  await window.blank()
  await window.canvas.focus()
  await press('t')
  await window.click(300, 300)
  await window.page.keyboard.type('Type')
  await press('Escape')
  await window.page.getByRole('button', { name: /^Font, / }).click()
  await window.page.getByRole('searchbox', { name: 'Find a font' }).fill('cinz')
  await expect(window.page.getByRole('listbox', { name: 'Font' }).getByRole('option')).toHaveCount(1)
  await press('Enter')
  await expect(window.page.getByRole('button', { name: 'Font, Cinzel' })).toBeVisible()
  await window.canvas.focus()
  await press('Control+Shift+>')
  await expect(window.field('Size')).toHaveValue('49')
})
