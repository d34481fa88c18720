import { expect, test } from '@playwright/test'
import { openDesigner } from '../support/designer-window'

// When it is saved is tested with a clock of our own (test/renderer/editor/save.test.ts).
test('SIGKILL loses nothing that the window called saved (W1)', async () => {
  const window = await openDesigner()
  await window.page.getByRole('textbox', { name: 'Title' }).fill('Data Stories')
  await expect(window.page.getByText(/^Saved \d/)).toBeVisible()
  const gone = new Promise((done) => window.app.process().once('exit', done))
  window.app.process().kill('SIGKILL')
  await gone

  expect(window.saved().fields.find(({ key }) => key === 'title')?.value).toBe('Data Stories')
  await window.remove()
})

test('closing waits until the last edit is on disk (W1)', async () => {
  const window = await openDesigner()
  await window.page.getByRole('textbox', { name: 'Title' }).fill('Data Tales')
  await window.app.close()

  expect(window.saved().fields.find(({ key }) => key === 'title')?.value).toBe('Data Tales')
  await window.remove()
})

test('a badge without a design begins with a template, and its fields come first (B5)', async () => {
  const window = await openDesigner(null)
  await expect(window.page.getByRole('option', { name: 'Blank' })).toBeFocused()
  await window.page.getByRole('searchbox', { name: 'Find a template' }).fill('shield')
  await expect(window.page.getByRole('option')).toHaveCount(1)
  await window.page.getByRole('option', { name: 'Faculty Shield' }).click()

  const title = window.page.getByRole('textbox', { name: 'Title' })
  await expect(title).toBeFocused()
  await expect(title).toHaveValue('Data Storytelling')
  await window.close()
})
