import { expect, test } from '@playwright/test'
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
const chosen = () => window.page.locator('[role=treeitem][aria-selected=true]')
const type = async (name: string, value: string) => {
  await window.field(name).fill(value)
  await press('Enter')
}
const placed = async (x: string, y: string, width: string, height: string) => {
  await window.rectangle([250, 250], [300, 300])
  await type('X', x)
  await type('Y', y)
  await type('Width', width)
  await type('Height', height)
  await window.canvas.focus()
}

test('an edge holds on the edge of another element exactly, and Ctrl frees it (G1)', async () => {
  await placed('100', '100', '100', '100')
  await placed('350', '300', '100', '100')
  await window.drag([400, 350], [300, 400], [154, 402])
  expect(await window.number('X')).toBe(100)

  await press('Control+z')
  const [a, b] = [await window.at(400, 350), await window.at(154, 402)]
  await window.page.mouse.move(a.x, a.y)
  await window.page.mouse.down()
  await window.page.keyboard.down('Control')
  await window.page.mouse.move(b.x, b.y, { steps: 4 })
  await window.page.mouse.up()
  await window.page.keyboard.up('Control')
  expect(await window.number('X')).not.toBe(100)
  expect(await window.number('X')).toBeCloseTo(104, 0)
})

test('the numbers count along while one drags, and the pointer has the way beside it (M1, M6)', async () => {
  await placed('100', '100', '100', '100')
  const [a, b] = [await window.at(150, 150), await window.at(250, 330)]
  await window.page.mouse.move(a.x, a.y)
  await window.page.mouse.down()
  await window.page.mouse.move(b.x, b.y, { steps: 5 })

  expect(await window.number('X')).toBeGreaterThan(150)
  await press('Escape')
  await window.page.mouse.up()
  expect(await window.number('X')).toBe(100)
})

test('Ctrl with arrows resizes, Shift by ten, as one step (M2)', async () => {
  await placed('100', '100', '100', '100')
  await Promise.all([press('Control+ArrowRight'), press('Control+ArrowRight'), press('Control+Shift+ArrowDown')])
  await expect(window.field('Width')).toHaveValue('102')
  await expect(window.field('Height')).toHaveValue('110')
  await expect(window.field('X')).toHaveValue('100')
  await press('Control+z')

  await expect(window.field('Width')).toHaveValue('100')
  await expect(window.field('Height')).toHaveValue('100')
})

test('outside of a corner one turns; Shift holds steps of 15° (M4)', async () => {
  await placed('200', '200', '200', '200')
  const view = await window.at(400, 200)
  const end = await window.at(400, 400)
  await window.page.mouse.move(view.x + 10, view.y - 10)
  await window.page.mouse.down()
  await window.page.keyboard.down('Shift')
  await window.page.mouse.move(end.x + 10, end.y + 10, { steps: 4 })
  await window.page.mouse.up()
  await window.page.keyboard.up('Shift')

  await expect(window.field('Turn')).toHaveValue('90')
})

test('two elements resize and turn as one about their box (M5)', async () => {
  await placed('100', '100', '100', '100')
  await placed('300', '300', '100', '100')
  await press('Control+a')
  await expect(chosen()).toHaveCount(2)
  await window.page.keyboard.down('Shift')
  await window.drag([400, 400], [500, 450], [550, 550])
  await window.page.keyboard.up('Shift')
  await window.click(120, 120)

  expect(await window.number('Width')).toBeCloseTo(150, 0)
  expect(await window.number('X')).toBeCloseTo(100, 0)
})

test('two elements at 10 and 20: +5 gives 15 and 25 (M6)', async () => {
  await placed('10', '100', '50', '50')
  await placed('20', '300', '50', '50')
  await press('Control+a')
  await expect(window.field('X')).toHaveAttribute('placeholder', 'Mixed')
  await type('X', '+5')
  await window.click(40, 325)
  expect(await window.number('X')).toBe(25)
  await window.click(40, 125)
  expect(await window.number('X')).toBe(15)
})

test('aligning makes left edges equal, and one alone goes to the artboard (A1)', async () => {
  await placed('120', '100', '100', '100')
  await placed('350', '300', '60', '100')
  await press('Control+a')
  await window.page.getByRole('button', { name: 'Align left' }).click()
  await expect(window.field('X')).toHaveValue('120')
  await window.click(150, 350)
  await press('Alt+h')

  await expect(window.field('X')).toHaveValue('270')
})

test('several go to the front together and keep their order (A3)', async () => {
  for (const [i, x] of [60, 200, 340].entries()) {
    await placed(String(x), '100', '100', '100')
    await press('F2')
    await window.page.keyboard.type(['One', 'Two', 'Three'][i] ?? '')
    await press('Enter')
  }
  await window.row('One').click()
  await window.row('Two').click({ modifiers: ['Control'] })
  await window.canvas.focus()
  await press('Control+Shift+]')
  expect(await window.layers()).toEqual(['Two', 'One', 'Three'])
  await press('Control+[')

  expect(await window.layers()).toEqual(['Three', 'Two', 'One'])
})

test('Shift reaches from one row of the layers to another (A5)', async () => {
  for (const x of ['60', '200', '340']) await placed(x, '100', '50', '50')
  const rows = window.page.getByRole('treeitem')
  await rows.nth(0).click()
  await rows.nth(2).click({ modifiers: ['Shift'] })

  await expect(chosen()).toHaveCount(3)
})

test('a double click on its button keeps a tool (T1)', async () => {
  const button = window.page.getByRole('button', { name: 'Ellipse' })
  await button.dblclick()
  await window.drag([60, 60], [120, 120])
  await window.drag([300, 300], [360, 360])
  expect(await window.layers()).toEqual(['Ellipse', 'Ellipse'])
  await expect(window.page.getByText('Ellipse. Shift keeps it round')).toBeVisible()
  await press('Escape')

  await expect(window.page.getByText('Select. Shift adds')).toBeVisible()
})

test('Space carries the box along while it is drawn (T2)', async () => {
  await window.canvas.focus()
  await press('r')
  const [a, b, c] = [await window.at(100, 100), await window.at(200, 150), await window.at(300, 250)]
  await window.page.mouse.move(a.x, a.y)
  await window.page.mouse.down()
  await window.page.mouse.move(b.x, b.y, { steps: 3 })
  await window.page.keyboard.down('Space')
  await window.page.mouse.move(c.x, c.y, { steps: 3 })
  await window.page.keyboard.up('Space')
  await window.page.mouse.up()

  expect(await window.number('X')).toBeCloseTo(200, 0)
  expect(await window.number('Width')).toBeCloseTo(100, 0)
})

test('K scales strokes as well', async () => {
  await placed('100', '100', '200', '200')
  await window.page.getByRole('button', { name: 'Add a stroke' }).click()
  await window.canvas.focus()
  await press('k')
  await window.drag([300, 300], [400, 400], [500, 500])

  await expect(window.field('Stroke width')).toHaveValue('12')
  await press('v')
})

test('the eyedropper takes a role of the theme for what is chosen', async () => {
  await placed('100', '100', '100', '100')
  await placed('300', '300', '100', '100')
  await window.page.getByRole('button', { name: /^Fill 1, / }).click()
  await window.page.getByRole('button', { name: 'Accent', exact: true }).click()
  await press('Escape')
  await window.click(150, 150)
  await window.canvas.focus()
  await press('i')
  await window.click(350, 350)

  await expect(window.page.getByRole('button', { name: /^Fill 1, Accent #/ })).toBeVisible()
})

test('copies go 16 and 32 aside, cut keeps, and words of other programs become a text (C1–C3)', async () => {
  await placed('100', '100', '100', '100')
  await press('Control+c')
  await press('Control+v')
  await expect(window.field('X')).toHaveValue('116')
  await press('Control+v')
  await expect(window.field('X')).toHaveValue('132')
  await press('Control+x')
  await expect.poll(() => window.layers()).toHaveLength(2)
  await press('Control+v')
  await expect.poll(() => window.layers()).toHaveLength(3)

  await window.app.evaluate(({ clipboard }) => clipboard.writeText('Plain words'))
  await press('Control+v')
  await expect(window.field('Words')).toHaveValue('Plain words')
  await window.click(150, 150)
  await window.app.evaluate(({ clipboard }) => clipboard.writeText('#112233'))
  await press('Control+v')
  await expect(window.page.getByRole('button', { name: 'Fill 1, #112233' })).toBeVisible()
})

test('the lowest of two becomes a mask, and release brings both back (A7)', async () => {
  await placed('100', '100', '200', '200')
  await placed('200', '200', '200', '200')
  await press('Control+a')
  await window.page.keyboard.press('Control+k')
  await window.page.getByRole('combobox').fill('Use as mask')
  await press('Enter')
  expect(await window.layers()).toEqual(['Group'])
  await window.page.keyboard.press('Control+k')
  await window.page.getByRole('combobox').fill('Release the mask')
  await press('Enter')

  await expect.poll(() => window.layers()).toEqual(['Rectangle', 'Rectangle'])
})
