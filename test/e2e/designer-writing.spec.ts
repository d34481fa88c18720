import { expect, test } from '@playwright/test'
import { openDesigner, type DesignerWindow } from '../support/designer-window'

let window: DesignerWindow
test.beforeAll(async () => {
  window = await openDesigner()
})
test.afterAll(() => window.close())
test.beforeEach(() => window.blank())

const press = (keys: string) => window.page.keyboard.press(keys)
const type = (words: string) => window.page.keyboard.type(words)
const writeAt = async (tool: string, x: number, y: number, words: string) => {
  await window.canvas.focus()
  await press(tool)
  const place = await window.at(x, y)
  await window.page.mouse.click(place.x, place.y)
  await expect(window.page.getByRole('textbox', { name: 'Words on the canvas' })).toBeFocused()
  await type(words)
}

test('typing is not eaten by the keys of tools', async () => {
  await writeAt('t', 300, 300, 'vhtrols')
  await press('Escape')

  await expect(window.field('Words')).toHaveValue('vhtrols')
  expect(await window.layers()).toEqual(['vhtrols'])
})

test('the caret stands where one clicks', async () => {
  await writeAt('t', 300, 300, 'HHHHHHHH')
  await press('Escape')
  const middle = await window.at(300, 300)
  await window.page.mouse.dblclick(middle.x, middle.y)
  await type('o')
  await press('Escape')

  await expect(window.field('Words')).toHaveValue('HHHHoHHHH')
})

test('words typed without a pause are one step, and the words come back', async () => {
  await writeAt('t', 300, 300, 'One')
  await press('Escape')
  const middle = await window.at(300, 300)
  await window.page.mouse.dblclick(middle.x, middle.y)
  await press('End')
  await type(' two')
  await press('Escape')
  await expect(window.field('Words')).toHaveValue('One two')
  await press('Control+z')
  await expect(window.field('Words')).not.toHaveValue('One two')
})

test('a text without words goes away', async () => {
  await writeAt('t', 300, 300, '')
  await press('Escape')

  expect(await window.layers()).toEqual([])
})

test('an input method composes in place', async () => {
  await writeAt('t', 300, 300, '')
  const session = await window.page.context().newCDPSession(window.page)
  await session.send('Input.imeSetComposition', { text: '日本', selectionStart: 2, selectionEnd: 2 })
  await expect(window.field('Words')).toHaveValue('日本')
  await session.send('Input.insertText', { text: '日本' })
  await press('Escape')

  await expect(window.field('Words')).toHaveValue('日本')
})

test('arc text stands on a circle of 70 %, flips twice to where it was, and takes a radius', async () => {
  await writeAt('Shift+T', 300, 300, 'RESEARCH')
  await press('Escape')
  await expect(window.field('Radius')).toHaveValue('210')
  await expect(window.field('Anchor')).toHaveValue('0')

  await press('Shift+F')
  await expect(window.field('Anchor')).toHaveValue('180')
  await expect(window.page.getByRole('radio', { name: 'Inside', exact: true })).toBeChecked()
  await press('Shift+F')
  await expect(window.field('Anchor')).toHaveValue('0')

  await window.field('Radius').fill('205')
  await press('Enter')
  await expect(window.field('Radius')).toHaveValue('205')
})

test('arc text placed on a ring takes its middle and the middle of its band', async () => {
  await window.page.getByRole('button', { name: 'Shapes' }).click()
  await window.page.getByRole('menuitem', { name: 'Ring' }).click()
  const [a, b] = [await window.at(100, 100), await window.at(500, 500)]
  await window.page.mouse.move(a.x, a.y)
  await window.page.mouse.down()
  await window.page.mouse.move(b.x, b.y, { steps: 4 })
  await window.page.mouse.up()
  await window.field('Inner radius').fill('160')
  await press('Enter')
  await writeAt('Shift+T', 300, 120, 'ROUND')
  await press('Escape')

  expect(Number(await window.field('Radius').inputValue())).toBeCloseTo(180, 0)
})

test('the handle of the radius is dragged outward', async () => {
  await writeAt('Shift+T', 300, 300, 'WIDE')
  await press('Escape')
  const [a, b] = [await window.at(300, 90), await window.at(300, 60)]
  await window.page.mouse.move(a.x, a.y)
  await window.page.mouse.down()
  await window.page.mouse.move(b.x, b.y, { steps: 4 })
  await window.page.mouse.up()

  expect(Number(await window.field('Radius').inputValue())).toBeCloseTo(240, 0)
})

test('sixty characters stay within their sweep or say that they do not', async () => {
  await writeAt('Shift+T', 300, 300, 'A certificate of advanced study in the history of the arts 1')
  await press('Escape')

  const sweep = Number(await window.field('Sweep').inputValue())
  const finding = window.page.getByText('These words reach further than they may')
  expect(sweep <= 150.1 || (await finding.isVisible())).toBe(true)
})
