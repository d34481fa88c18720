// Long because one window does for all rows of exact drawing, and opening one costs more than all of a row.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
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
const placed = async (x: number, y: number, width: number, height: number, tool = 'r') => {
  await window.canvas.focus()
  await press(tool)
  await window.drag([270, 270], [330, 330])
  await type('X', String(x))
  await type('Y', String(y))
  await type('Width', String(width))
  await type('Height', String(height))
  await window.canvas.focus()
}
const shape = async (name: string, x: number, y: number, side: number) => {
  await window.page.getByRole('button', { name: 'Shapes' }).click()
  await window.page.getByRole('menuitem', { name, exact: true }).click()
  await window.drag([270, 270], [330, 330])
  await type('Width', String(side))
  await type('Height', String(side))
  await type('X', String(x))
  await type('Y', String(y))
  await window.canvas.focus()
}
const named = async (name: string) => {
  await press('F2')
  await window.page.keyboard.type(name)
  await press('Enter')
  await window.canvas.focus()
}
/** Presses at one place, goes to another and stays there. */
const grab = async (from: readonly [number, number], to: readonly [number, number]) => {
  const [a, b] = [await window.at(...from), await window.at(...to)]
  await window.page.mouse.move(a.x, a.y)
  await window.page.mouse.down()
  await window.page.mouse.move(b.x, b.y, { steps: 5 })
}
/** How many pixels of the layer above the artwork have nearly a colour. */
const pixelsOf = (rgb: readonly [number, number, number]) =>
  window.page.evaluate((wanted) => {
    const canvas = [...document.querySelectorAll<HTMLCanvasElement>('[data-region=canvas] canvas')].at(1)
    const data = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? []
    let count = 0
    for (let i = 0; i < data.length; i += 4)
      if ((data[i + 3] ?? 0) > 100 && wanted.every((value, at) => Math.abs((data[i + at] ?? 0) - value) < 12)) count++
    return count
  }, rgb)
const DANGER = [229, 34, 27] as const
const saved = async () => {
  await press('Control+s')
  await window.page.getByText(/^Saved \d/).waitFor()
  return window.saved()
}

test('Esc clears a choice of several, wherever the focus is, and leaves a group level by level (S2)', async () => {
  for (const x of [60, 200, 340]) await placed(x, 100, 80, 80)
  await press('Control+a')
  await expect(chosen()).toHaveCount(3)
  await press('Escape')
  await expect(chosen()).toHaveCount(0)

  await press('Control+a')
  await window.page.getByRole('button', { name: 'Align left' }).click()
  await press('Escape')
  await expect(chosen()).toHaveCount(0)

  await press('Control+z')
  const rows = window.page.getByRole('treeitem')
  await rows.nth(0).click()
  await rows.nth(2).click({ modifiers: ['Shift'] })
  await expect(chosen()).toHaveCount(3)
  await press('Escape')
  await expect(chosen()).toHaveCount(0)

  await window.canvas.focus()
  await press('Control+a')
  await press('Control+g')
  await press('Enter')
  await press('Control+a')
  await expect(chosen()).toHaveCount(3)
  await press('Escape')
  await expect(chosen()).toHaveCount(1)
  await expect(window.row('Group')).toHaveAttribute('aria-selected', 'true')
  await press('Escape')
  await expect(chosen()).toHaveCount(0)
})

test('Alt with a click lists all that lies there, top first, and so does the menu of the canvas (S4)', async () => {
  for (const name of ['Low', 'Middle', 'High']) {
    await placed(200, 200, 120, 120)
    await named(name)
  }
  await window.page.keyboard.down('Alt')
  await window.click(260, 260)
  await window.page.keyboard.up('Alt')
  const list = window.page.getByRole('menu', { name: 'What lies here' })
  await expect(list.getByRole('menuitem')).toHaveText(['High', 'Middle', 'Low'])
  await expect(list.locator('canvas')).toHaveCount(3)
  await press('ArrowDown')
  await press('ArrowDown')
  await press('Enter')
  await expect(window.row('Low')).toHaveAttribute('aria-selected', 'true')
  await expect(chosen()).toHaveCount(1)

  await window.app.evaluate(({ Menu }) => {
    Menu.prototype.popup = function (this: Electron.Menu, options?: Electron.PopupOptions) {
      this.items.find(({ label }) => label === 'Select behind…')?.click()
      options?.callback?.()
    }
  })
  await window.canvas.focus()
  await press('Shift+F10')
  await list.getByRole('menuitem', { name: 'Middle' }).click()
  await expect(window.row('Middle')).toHaveAttribute('aria-selected', 'true')
})

test('same fill, stroke, font and kind are chosen together, and the rest by inverting (S4)', async () => {
  const run = async (words: string) => {
    await press('Control+k')
    await window.page.getByRole('combobox').fill(words)
    await press('Enter')
    await expect(window.page.getByRole('dialog')).toHaveCount(0)
  }
  await placed(40, 40, 80, 80)
  await placed(200, 40, 80, 80)
  await placed(360, 40, 80, 80, 'o')
  await window.canvas.focus()
  await window.click(80, 80)
  await run('Select same kind')
  await expect(chosen()).toHaveCount(2)
  await run('Select same fill')
  await expect(chosen()).toHaveCount(3)
  await window.click(400, 80)
  await run('Invert the selection')
  await expect(chosen()).toHaveCount(2)
  await expect(window.row('Ellipse')).toHaveAttribute('aria-selected', 'false')
})

test('a third element holds where both gaps are the same, and Alt shows distances (G2)', async () => {
  await placed(100, 200, 50, 50)
  await placed(200, 200, 50, 50)
  await placed(420, 350, 50, 50)
  await grab([445, 375], [329, 227])
  expect(await pixelsOf([163, 19, 74])).toBeGreaterThan(20)
  await window.page.mouse.up()
  expect(await window.number('X')).toBeCloseTo(300, 2)

  await press('Escape')
  await window.click(125, 225)
  const other = await window.at(325, 225)
  await window.page.mouse.move(other.x, other.y)
  const before = await pixelsOf([163, 19, 74])
  await window.page.keyboard.down('Alt')
  await expect.poll(() => pixelsOf([163, 19, 74])).toBeGreaterThan(before)
  await window.page.keyboard.up('Alt')
  await expect.poll(() => pixelsOf([163, 19, 74])).toBe(before)
})

test('a star dropped near 30° of a ring has its middle exactly on both (G3)', async () => {
  await shape('Ring', 100, 100, 400)
  await type('Inner radius', '200')
  await shape('Star', 20, 20, 60)
  await grab([50, 50], [403, 125])
  await window.page.mouse.up()
  const star = (await saved()).elements.find(({ kind }) => kind === 'star')
  const [x, y] = [(star?.x ?? 0) + 30, (star?.y ?? 0) + 30]
  expect(Math.hypot(x - 300, y - 300)).toBeCloseTo(200, 2)
  expect((Math.atan2(x - 300, 300 - y) * 180) / Math.PI).toBeCloseTo(30, 2)
})

test('what is kept on its centre changes its radius alone when it is dragged (G3)', async () => {
  await shape('Ring', 100, 100, 400)
  await press('Escape')
  await shape('Seal', 40, 60, 100)
  await window.page.getByText('Keep on centre').click()
  await expect(window.field('X')).toHaveValue('250')
  await expect(window.field('Y')).toHaveValue('250')
  // The seal is 50 wide about the middle; its edge goes to that of the ring, which holds it.
  await grab([310, 300], [457, 300])
  await window.page.mouse.up()
  expect(await window.number('Width')).toBeCloseTo(400, 1)
  expect(await window.number('X')).toBeCloseTo(100, 1)
  expect(await window.number('Y')).toBeCloseTo(100, 1)
})

test('the safe area is a switch; what is dragged beyond it is tinted, and the check lists it (G5)', async () => {
  await window.page.getByText('Safe area').click()
  await window.canvas.focus()
  await press('t')
  await window.click(300, 300)
  await window.page.keyboard.type('Edge')
  await press('Escape')
  await grab([300, 300], [300, 300.5])
  expect(await pixelsOf(DANGER)).toBe(0)
  const out = await window.at(560, 80)
  await window.page.mouse.move(out.x, out.y, { steps: 4 })
  await expect.poll(() => pixelsOf(DANGER)).toBeGreaterThan(50)
  await window.page.mouse.up()
  await expect.poll(() => pixelsOf(DANGER)).toBe(0)
  await expect(window.page.getByText('reaches into the edge that some hosts crop')).toBeVisible()
  await press('Escape')
  await window.page.getByText('Safe area').click()
})

test('guides come from the rulers, hold, are typed, locked and deleted, and are in no export (G4)', async () => {
  await window.canvas.focus()
  await press('Shift+R')
  const box = await window.canvas.boundingBox()
  const [left, top] = [box?.x ?? 0, box?.y ?? 0]
  const drop = await window.at(120, 300)
  await window.page.mouse.move(left + 8, drop.y)
  await window.page.mouse.down()
  await window.page.mouse.move(drop.x, drop.y, { steps: 4 })
  await window.page.mouse.up()
  await expect(window.field('Upright guide 1')).toHaveValue('120')
  await type('Upright guide 1', '100+37')
  await expect(window.field('Upright guide 1')).toHaveValue('137')

  await placed(300, 300, 60, 60)
  await grab([330, 330], [171, 430])
  await window.page.mouse.up()
  expect(await window.number('X')).toBe(137)

  await press('Escape')
  await window.page.getByRole('button', { name: 'Add level' }).click()
  await type('Level guide 2', '444')
  await window.page.getByRole('button', { name: 'Lock guide 2' }).click()
  const lock = await window.at(500, 444)
  await window.page.mouse.move(lock.x, lock.y)
  await window.page.mouse.down()
  await window.page.mouse.move(lock.x, lock.y + 60, { steps: 4 })
  await window.page.mouse.up()
  await expect(window.field('Level guide 2')).toHaveValue('444')
  const kept = await saved()
  expect(kept.aids?.guides).toEqual([
    { axis: 'x', at: 137, locked: false },
    { axis: 'y', at: 444, locked: true },
  ])
  const svg = join(window.folder, 'guides.svg')
  const scene = join(window.folder, 'workspace/badges/data-storytelling/design.json')
  execFileSync(process.execPath, ['out/main/cli.js', 'design', 'render', scene, '--out', svg], { stdio: 'pipe' })
  expect(readFileSync(svg, 'utf8').match(/<path/g)).toHaveLength(1)

  const guide = await window.at(137, 100)
  await window.page.mouse.move(guide.x, guide.y)
  await window.page.mouse.down()
  await window.page.mouse.move(left + 6, guide.y, { steps: 4 })
  await window.page.mouse.up()
  await expect(window.field('Upright guide 1')).toHaveCount(0)
  await press('Control+z')
  await expect(window.field('Upright guide 1')).toHaveValue('137')
  await window.canvas.focus()
  await press('Shift+R')
  expect(top).toBeGreaterThan(0)
})

test('the grid is seen with one switch and holds with another, square or in rings (G4)', async () => {
  await window.canvas.focus()
  const without = await pixelsOf([226, 27, 103])
  await press("Control+'")
  await expect(window.page.getByRole('checkbox', { name: 'Grid', exact: true })).toBeChecked()
  expect(without).toBe(0)
  await type('Step', '50')
  await placed(310, 310, 50, 50)
  await grab([330, 330], [375, 375])
  await window.page.mouse.up()
  expect(await window.number('X')).not.toBe(350)

  await press("Control+Shift+'")
  const x = await window.number('X')
  await grab([x + 20, x + 20], [424, 424])
  await window.page.mouse.up()
  expect(await window.number('X')).toBe(400)

  await press('Escape')
  await window.page.getByRole('radio', { name: 'Rings' }).click()
  await type('Rings', '3')
  await type('Spokes', '8')
  await grab([420, 420], [368, 366])
  await window.page.mouse.up()
  const grown = (await saved()).elements[0]
  const [mx, my] = [(grown?.x ?? 0) + 25, (grown?.y ?? 0) + 25]
  expect(Math.hypot(mx - 300, my - 300)).toBeCloseTo(100, 2)
  expect((Math.atan2(mx - 300, 300 - my) * 180) / Math.PI).toBeCloseTo(135, 2)
  await press('Escape')
  await press("Control+'")
  await press("Control+Shift+'")
})

test('duplicating again repeats the move: an even row (C4)', async () => {
  await placed(20, 200, 40, 40)
  await press('Control+d')
  await expect(window.field('X')).toHaveValue('36')
  await type('X', '80')
  await type('Y', '200')
  await window.canvas.focus()
  for (let i = 0; i < 5; i++) await press('Control+d')
  const xs = (await saved()).elements.map(({ x }) => x).sort((a, b) => a - b)
  expect(xs).toEqual([20, 80, 140, 200, 260, 320, 380])

  await press('Control+a')
  await press('Delete')
  await placed(20, 200, 40, 40)
  await window.page.keyboard.down('Alt')
  await window.page.keyboard.down('Shift')
  await window.drag([40, 220], [100, 222], [150, 222])
  await window.page.keyboard.up('Shift')
  await window.page.keyboard.up('Alt')
  const step = (await window.number('X')) - 20
  await press('Control+d')
  expect(await window.number('X')).toBeCloseTo(20 + 2 * step, 1)
})

test('a style goes from one text to another, which keeps its words, size and place (C5)', async () => {
  const words = async (text: string, y: number, size: string) => {
    await window.canvas.focus()
    await press('t')
    await window.click(300, y)
    await window.page.keyboard.type(text)
    await press('Escape')
    await type('Size', size)
    await window.canvas.focus()
  }
  await words('First', 150, '60')
  await type('Tracking', '120')
  await type('Leading', '150')
  await window.page.getByRole('region', { name: 'Place' }).getByLabel('Opacity').fill('50')
  await press('Enter')
  await words('Second', 400, '33')
  await window.click(300, 150)
  await press('Control+Shift+C')
  await window.click(300, 400)
  const before = (await saved()).elements
  await press('Control+Shift+V')
  const after = (await saved()).elements
  const [second, was] = [after[1], before[1]]
  if (second?.kind !== 'text' || was?.kind !== 'text') throw new Error('there is no second text')
  expect(second.style).toMatchObject({ size: 33, lineHeight: 150, tracking: 120 })
  expect(second.opacity).toBe(50)
  expect([second.text, second.x, second.y]).toEqual([was.text, was.x, was.y])
})

test('the pen draws corners and curves, closes on its first node, and Enter or Esc ends it (T1)', async () => {
  await window.canvas.focus()
  await press('p')
  await expect(window.page.getByText(/^Pen\. Click for corners/)).toBeVisible()
  for (const place of [
    [150, 150],
    [450, 150],
    [300, 420],
  ] as const)
    await window.click(place[0], place[1])
  await window.click(150, 150)
  await expect(window.row('Shape')).toHaveAttribute('aria-selected', 'true')
  const [closed] = (await saved()).elements
  if (closed?.kind !== 'path') throw new Error('there is no path')
  expect(closed.d).toMatch(/Z$/)
  expect(closed.d.match(/L/g)).toHaveLength(2)
  expect(closed).toMatchObject({ x: 150, y: 150, width: 300, height: 270 })

  await press('p')
  await window.click(100, 480)
  await window.drag([300, 520], [360, 470])
  await window.click(500, 480)
  await window.click(560, 560)
  await press('Backspace')
  await press('Enter')
  const open = (await saved()).elements[1]
  if (open?.kind !== 'path') throw new Error('there is no second path')
  expect(open.d.match(/C/g)).toHaveLength(2)
  expect(open.d).not.toMatch(/Z/)
  await press('Control+z')
  expect(await window.layers()).toEqual(['Shape'])

  await press('p')
  await window.click(500, 500)
  await window.click(560, 560)
  await press('Escape')
  expect(await window.layers()).toEqual(['Shape', 'Shape'])
})

test('nodes are dragged, bent, added, removed and opened, by mouse and by keys (T1)', async () => {
  await window.canvas.focus()
  await press('p')
  for (const place of [
    [150, 150],
    [450, 150],
    [450, 400],
    [150, 400],
    [150, 150],
  ] as const)
    await window.click(place[0], place[1])
  const path = async () => {
    const [element] = (await saved()).elements
    if (element?.kind !== 'path') throw new Error('there is no path')
    return element
  }
  const centre = await window.at(300, 300)
  await window.page.mouse.dblclick(centre.x, centre.y)
  await expect(window.page.getByText(/^Nodes\. Drag them/)).toBeVisible()
  await window.drag([450, 150], [480, 130], [501, 103])
  const dragged = await path()
  expect(dragged.y).toBeCloseTo(103, 0)
  expect(dragged.width).toBeCloseTo(351, 0)
  expect(dragged.x).toBe(150)

  await window.page.getByRole('radio', { name: 'Symmetric' }).click()
  expect((await path()).d.match(/C/g)).toHaveLength(2)
  const edge = await window.at(300, 400)
  await window.page.mouse.dblclick(edge.x, edge.y)
  await expect(window.field('Node of 5')).toBeVisible()
  await type('Node Y', '500')
  expect((await path()).height).toBeGreaterThan(390)

  await window.canvas.focus()
  await press('Delete')
  await expect(window.field('Node of 4')).toBeVisible()
  await press('Tab')
  await expect(window.field('Node of 4')).toHaveValue('1')
  await press('Shift+ArrowLeft')
  expect((await path()).x).toBeCloseTo(140, 1)
  await press('Insert')
  await expect(window.field('Node of 5')).toHaveValue('2')
  await window.page.getByRole('button', { name: 'Open', exact: true }).click()
  expect((await path()).d).not.toMatch(/Z$/)
  await window.canvas.focus()
  await press('Escape')
  await expect(window.page.getByRole('button', { name: 'Edit nodes' })).toBeVisible()
  await expect(window.row('Shape')).toHaveAttribute('aria-selected', 'true')
})

test('a path is drawn and changed without a mouse (T1, T2)', async () => {
  await window.page.getByRole('button', { name: 'Pen' }).focus()
  await press('Enter')
  await expect(window.row('Shape')).toHaveAttribute('aria-selected', 'true')
  await window.canvas.focus()
  await press('Tab')
  await expect(window.field('Node of 3')).toHaveValue('1')
  const before = await window.number('Node X')
  await press('ArrowRight')
  expect(await window.number('Node X')).toBeCloseTo(before + 1, 1)
  await press('Enter')
  await expect(window.page.getByRole('button', { name: 'Edit nodes' })).toBeVisible()
})

test('a line has arrow heads; Scale takes its stroke along, Select does not; the eyedropper takes a colour (T1)', async () => {
  await window.canvas.focus()
  await press('l')
  await window.drag([100, 300], [400, 300])
  await window.page.getByRole('region', { name: 'Ends of the line' }).getByRole('button').nth(1).click()
  await window.page.getByRole('option', { name: 'Arrow' }).click()
  expect((await saved()).elements[0]).toMatchObject({ kind: 'line', startEnd: 'none', endEnd: 'arrow' })

  await placed(100, 100, 100, 100)
  await window.page.getByRole('button', { name: 'Add a stroke' }).click()
  await window.canvas.focus()
  await press('k')
  await window.drag([200, 200], [250, 260], [300, 300])
  const scaled = (await saved()).elements[1]
  expect(scaled?.kind === 'rectangle' && scaled.strokes[0]?.width).toBeCloseTo(12, 0)
  await press('v')
  await window.drag([300, 300], [250, 240], [200, 200])
  const resized = (await saved()).elements[1]
  expect(resized?.kind === 'rectangle' && resized.strokes[0]?.width).toBeCloseTo(12, 0)

  await press('i')
  await window.click(250, 300)
  const coloured = (await saved()).elements[1]
  expect(coloured).toMatchObject({ fills: [{ kind: 'solid', colour: 'deep' }] })
})
