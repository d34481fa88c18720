import { expect, test } from '@playwright/test'
import { openDesigner, type DesignerWindow } from '../support/designer-window'

let window: DesignerWindow
test.beforeAll(async () => {
  window = await openDesigner()
})
test.afterAll(() => window.close())

test('a first design opens with the form alone, and form and canvas are one', async () => {
  const title = window.page.getByRole('textbox', { name: 'Title' })
  await expect(window.page.getByRole('tree')).toHaveCount(0)
  await title.fill('Data Stories')
  await expect(window.page.getByText(/^Saved \d/)).toBeVisible()

  expect(window.saved().fields.find(({ key }) => key === 'title')?.value).toBe('Data Stories')
  await window.full()
  await window.row(/Title/).click()
  await expect(window.field('Words')).toHaveValue('Data Stories')
  await window.field('Words').fill('Data Tales')
  await window.page.getByRole('radio', { name: 'Simple' }).click()
  await expect(title).toHaveValue('Data Tales')
})

test('a click on a field in the picture goes to its row', async () => {
  const place = await window.at(300, 105)
  await window.page.mouse.click(place.x, place.y)

  await expect(window.page.getByRole('textbox', { name: 'Institution' })).toBeFocused()
})

test('a palette recolours the picture, and undo brings the colours back', async () => {
  await window.page.getByRole('radio', { name: 'Blue' }).click()
  await expect(window.page.getByRole('button', { name: /^Undo Change Colours/ })).toBeEnabled()
  await window.page.getByRole('button', { name: /^Undo/ }).click()

  await expect(window.page.getByRole('radio', { name: 'Wine' })).toHaveAttribute('aria-checked', 'true')
})

test('arrow keys and Enter choose another template, and the words go over', async () => {
  await window.page.getByRole('textbox', { name: 'Title' }).fill('Data Stories')
  await window.page.getByRole('button', { name: 'Change template' }).click()
  await expect(window.page.getByRole('option', { name: 'Blank' })).toBeFocused()
  await window.page.keyboard.press('ArrowRight')
  await window.page.keyboard.press('Enter')

  await expect(window.page.getByRole('button', { name: /^Undo Change template/ })).toBeEnabled()
  await expect(window.page.getByRole('textbox', { name: 'Title' })).toHaveValue('Data Stories')
})
