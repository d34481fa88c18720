import { expect, test } from '@playwright/test'
import { openDesigner, type DesignerWindow } from '../support/designer-window'

let window: DesignerWindow
test.beforeAll(async () => {
  window = await openDesigner()
})
test.afterAll(() => window.close())
test.beforeEach(() => window.blank())

const drag = async (from: [number, number], to: [number, number]) => {
  const { mouse } = window.page
  const [a, b] = [await window.at(...from), await window.at(...to)]
  await mouse.move(a.x, a.y)
  await mouse.down()
  await mouse.move((a.x + b.x) / 2, (a.y + b.y) / 2)
  await mouse.move(b.x, b.y, { steps: 3 })
  await mouse.up()
}
const click = async (x: number, y: number) => {
  const place = await window.at(x, y)
  await window.page.mouse.click(place.x, place.y)
}
const press = (keys: string) => window.page.keyboard.press(keys)
const rectangle = async (from: [number, number], to: [number, number]) => {
  await window.canvas.focus()
  await press('r')
  await drag(from, to)
}

test('a drag draws a rectangle, chosen and one step; undo takes it away and redo brings it back', async () => {
  await rectangle([100, 100], [300, 220])

  await expect(window.row('Rectangle')).toHaveAttribute('aria-selected', 'true')
  expect(Number(await window.field('Width').inputValue())).toBeCloseTo(200, 0)
  expect(Number(await window.field('Height').inputValue())).toBeCloseTo(120, 0)
  await press('Control+z')
  expect(await window.layers()).toEqual([])
  await press('Control+Shift+z')
  expect(await window.layers()).toEqual(['Rectangle'])
})

test('Shift keeps a shape regular and Alt draws it from its middle', async () => {
  await window.canvas.focus()
  await press('o')
  await window.page.keyboard.down('Shift')
  await window.page.keyboard.down('Alt')
  await drag([300, 300], [380, 340])
  await window.page.keyboard.up('Alt')
  await window.page.keyboard.up('Shift')

  expect(Number(await window.field('X').inputValue())).toBeCloseTo(220, 0)
  expect(await window.field('Width').inputValue()).toBe(await window.field('Height').inputValue())
})

test('Enter on a tool places its shape in the middle, without a mouse', async () => {
  await window.page.getByRole('button', { name: 'Ellipse' }).focus()
  await press('Enter')

  await expect(window.row('Ellipse')).toHaveAttribute('aria-selected', 'true')
  await expect(window.field('X')).toHaveValue('220')
  await expect(window.field('Y')).toHaveValue('220')
})

test('a shape of the menu lands where one clicks, in its usual size', async () => {
  await window.page.getByRole('button', { name: 'Shapes' }).click()
  await window.page.getByRole('menuitem', { name: 'Seal' }).click()
  await click(200, 200)

  await expect(window.row('Seal')).toHaveAttribute('aria-selected', 'true')
  expect(Number(await window.field('X').inputValue())).toBeCloseTo(120, 0)
})

test('ten presses of an arrow key are one step of ten units', async () => {
  await rectangle([100, 100], [200, 200])
  const before = Number(await window.field('X').inputValue())
  await window.canvas.focus()
  // Held keys come faster than a test can wait for each.
  await Promise.all(Array.from({ length: 10 }, () => press('ArrowRight')))

  expect(Number(await window.field('X').inputValue())).toBeCloseTo(before + 10, 1)
  await press('Control+z')
  expect(Number(await window.field('X').inputValue())).toBeCloseTo(before, 1)
})

test('three presses of Shift+. turn by 45°', async () => {
  await rectangle([100, 100], [200, 160])
  await window.canvas.focus()
  for (let i = 0; i < 3; i++) await press('Shift+.')

  await expect(window.field('Turn')).toHaveValue('45')
})

test('numbers are typed as arithmetic', async () => {
  await rectangle([100, 100], [200, 200])
  await window.field('X').fill('600/2+4')
  await press('Enter')

  await expect(window.field('X')).toHaveValue('304')
})

test('a corner is dragged while the opposite one stays', async () => {
  await rectangle([100, 100], [200, 200])
  await drag([200, 200], [300, 260])

  expect(Number(await window.field('X').inputValue())).toBeCloseTo(100, 0)
  expect(Number(await window.field('Width').inputValue())).toBeCloseTo(200, 0)
  expect(Number(await window.field('Height').inputValue())).toBeCloseTo(160, 0)
})

test('Esc cancels a drag', async () => {
  await rectangle([100, 100], [200, 200])
  const before = await window.field('X').inputValue()
  const [a, b] = [await window.at(150, 150), await window.at(400, 400)]
  await window.page.mouse.move(a.x, a.y)
  await window.page.mouse.down()
  await window.page.mouse.move(b.x, b.y, { steps: 4 })
  await press('Escape')
  await window.page.mouse.up()

  await expect(window.field('X')).toHaveValue(before)
})

test('a marquee takes what it touches, and Alt only what lies inside', async () => {
  await rectangle([60, 60], [120, 120])
  await rectangle([200, 60], [260, 120])
  await rectangle([400, 400], [460, 460])
  await window.canvas.focus()
  await drag([30, 30], [230, 200])
  await expect(window.page.locator('[role=treeitem][aria-selected=true]')).toHaveCount(2)

  await window.page.keyboard.down('Alt')
  await drag([30, 30], [230, 200])
  await window.page.keyboard.up('Alt')
  await expect(window.page.locator('[role=treeitem][aria-selected=true]')).toHaveCount(1)
})

test('a group is made, entered by a double click, left by Esc, and dissolved', async () => {
  await rectangle([60, 60], [120, 120])
  await rectangle([200, 60], [260, 120])
  await press('Control+a')
  await press('Control+g')
  expect(await window.layers()).toEqual(['Group'])

  const inside = await window.at(90, 90)
  await window.page.mouse.dblclick(inside.x, inside.y)
  await expect(window.page.getByRole('navigation', { name: 'Way to the element' })).toHaveText(
    /Badge.*Group.*Rectangle/,
  )
  await window.canvas.focus()
  await press('Escape')
  await expect(window.row('Group')).toHaveAttribute('aria-selected', 'true')
  await press('Control+Shift+g')
  expect(await window.layers()).toEqual(['Rectangle', 'Rectangle'])
})

test('order, names, locks and eyes are in the layers tree', async () => {
  await rectangle([60, 60], [200, 200])
  await window.page.getByRole('button', { name: 'Ellipse' }).focus()
  await press('Enter')
  expect(await window.layers()).toEqual(['Ellipse', 'Rectangle'])
  await window.canvas.focus()
  await press('Control+[')
  expect(await window.layers()).toEqual(['Rectangle', 'Ellipse'])

  await press('F2')
  await window.page.keyboard.type('Plate')
  await press('Enter')
  expect(await window.layers()).toEqual(['Rectangle', 'Plate'])

  await press('Control+Shift+l')
  await expect(window.row(/Plate, locked/)).toBeVisible()
  await expect(window.field('X')).toBeDisabled()
  await window.page.getByRole('button', { name: 'Unlock', exact: true }).click()
  await expect(window.field('X')).toBeEnabled()
})

test('dragging a row above another one changes the order in one step', async () => {
  await rectangle([60, 60], [200, 200])
  await window.page.getByRole('button', { name: 'Ellipse' }).focus()
  await press('Enter')
  await window.row('Rectangle').dragTo(window.row('Ellipse'), { targetPosition: { x: 60, y: 3 } })

  expect(await window.layers()).toEqual(['Rectangle', 'Ellipse'])
  await press('Control+z')
  expect(await window.layers()).toEqual(['Ellipse', 'Rectangle'])
})

test('Tab walks the elements in reading order and then leaves the canvas', async () => {
  await rectangle([60, 300], [120, 360])
  await window.canvas.focus()
  await press('o')
  await drag([60, 60], [120, 120])
  await press('Escape')
  await window.canvas.focus()

  await press('Tab')
  await expect(window.row('Ellipse')).toHaveAttribute('aria-selected', 'true')
  await press('Tab')
  await expect(window.row('Rectangle')).toHaveAttribute('aria-selected', 'true')
  await press('Tab')
  await expect(window.canvas).not.toBeFocused()
})

test('a fill becomes a gradient with a third stop at 30 %', async () => {
  await rectangle([100, 100], [300, 300])
  await window.page.getByRole('button', { name: /Kind of fill/ }).click()
  await window.page.getByRole('option', { name: 'Linear' }).click()
  await window.page.getByRole('button', { name: 'Add a stop' }).click()
  const stop = window.page.getByRole('group', { name: 'Stop 2' }).getByRole('textbox', { name: 'Place of the stop' })
  await stop.fill('30')
  await press('Enter')
  await press('Control+s')

  await expect.poll(() => JSON.stringify(window.saved().elements)).toContain('"at":30')
})

test('a role of the theme recolours all that uses it', async () => {
  await rectangle([100, 100], [300, 300])
  await press('Escape')
  await window.canvas.focus()
  await press('Escape')
  await window.page.getByRole('button', { name: /^Base, / }).click()
  const hex = window.page.getByRole('textbox', { name: 'Hex' })
  await hex.fill('#116633')
  await press('Enter')
  await press('Escape')

  await expect(window.page.getByRole('button', { name: 'Base, #116633' })).toBeVisible()
})

test('“chem” and Enter puts a flask into the middle', async () => {
  await window.canvas.focus()
  await press('Shift+I')
  await window.page.getByRole('searchbox', { name: 'Find a symbol' }).fill('chem')
  await expect(window.page.getByRole('option', { name: 'flask' })).toBeVisible()
  await press('Enter')

  await expect(window.page.getByRole('button', { name: 'flask' })).toBeVisible()
  await expect(window.field('X')).toHaveValue('220')
})

test('zoom keeps the place under the pointer', async () => {
  await window.canvas.focus()
  const [corner, far, near] = [await window.at(0, 0), await window.at(600, 600), await window.at(150, 450)]
  // A pointer stands on whole pixels.
  const pointer = { x: Math.round(near.x), y: Math.round(near.y) }
  const unit = (far.x - corner.x) / 600
  const under = { x: (pointer.x - corner.x) / unit, y: (pointer.y - corner.y) / unit }
  await window.page.mouse.move(pointer.x, pointer.y)
  await window.page.keyboard.down('Control')
  await window.page.mouse.wheel(0, -300)
  await window.page.keyboard.up('Control')

  await expect(window.page.getByRole('button', { name: /Zoom, (1\d\d|[2-9]\d\d) %/ })).toBeVisible()
  const after = await window.at(under.x, under.y)
  expect(Math.hypot(after.x - pointer.x, after.y - pointer.y)).toBeLessThan(1)
  await press('Shift+1')
})
