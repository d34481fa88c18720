import { mkdirSync } from 'node:fs'
import { expect, test, type Page } from '@playwright/test'
import { openSampleWindow } from '../../support/sample-window'
import type { StudioWindow } from '../../support/studio-window'

test.describe.configure({ mode: 'serial' })

test.describe('awards through their life', () => {
  let studio: StudioWindow
  let page: Page
  const details = () => page.getByRole('complementary', { name: 'Awards' })
  const row = (name: string) => page.getByRole('row', { name: new RegExp(name) })
  const act = async (words: string) => {
    await details().getByRole('button', { name: 'Change this award' }).click()
    await page.getByRole('menuitem', { name: words }).click()
  }
  const button = (name: string) =>
    page.getByRole('dialog').or(page.getByRole('alertdialog')).getByRole('button', { name })
  const told = (words: string) => page.getByRole('region', { name: 'Notifications' }).getByText(words, { exact: false })
  const shot = (name: string) => page.screenshot({ path: `test-results/managing/${name}.png` })

  test.beforeAll(async () => {
    mkdirSync('test-results/managing', { recursive: true })
    studio = await openSampleWindow()
    page = studio.page
    await page.keyboard.press('Control+3')
    await row('Zoë').first().click()
  })
  test.afterAll(() => studio.close())

  test('suspends with a reason and restores, each time told before it is done', async () => {
    await act('Suspend…')
    const dialog = page.getByRole('alertdialog', { name: /^Suspend the award of Zoë/ })
    await expect(dialog).toContainText('doesn’t count for now')
    await dialog.getByRole('textbox', { name: 'Reason' }).fill('The report is looked at again')
    await expect(button('Suspend')).toBeDisabled()
    await button('Use the sample’s passphrase').click()
    await shot('suspend')
    await button('Suspend').click()
    await expect(details().getByText('suspended', { exact: false })).toBeVisible()
    await expect(told('1 award is suspended. Others see it once the site is exported again.')).toBeVisible()

    await details().getByRole('button', { name: 'Change this award' }).click()
    await expect(page.getByRole('menuitem', { name: 'Suspend…' })).toHaveAttribute('aria-disabled', 'true')
    await page.getByRole('menuitem', { name: 'Restore…' }).click()
    await button('Restore').click()
    await expect(told('1 award counts again.')).toBeVisible()
    await expect(details().getByText('suspended', { exact: false })).toBeHidden()
  })

  test('corrects a misspelt name by a new award, and says what is wrong with a new address', async () => {
    await act('Correct…')
    await expect(button('Sign the correction')).toBeDisabled()
    await page.getByRole('textbox', { name: 'Name' }).fill('Zoë Ångström-Lund')
    await page.getByRole('textbox', { name: 'E-mail' }).fill('nowhere')
    await button('Sign the correction').click()
    await expect(page.getByRole('dialog').getByText('nowhere', { exact: false })).toBeVisible()
    await page.getByRole('textbox', { name: 'E-mail' }).fill('zoe@example.edu')
    await shot('correct')
    await button('Sign the correction').click()
    await expect(row('Zoë Ångström-Lund')).toContainText('valid', { ignoreCase: true })
    await expect(details().getByText('replaced', { exact: false })).toBeVisible()
  })

  test('changes many at once by the keyboard, and leaves out those that stand in the way', async () => {
    await page.getByRole('grid').focus()
    await page.keyboard.press('Control+a')
    await page.getByRole('button', { name: 'Change the 25 marked awards' }).click()
    await page.getByRole('menuitem', { name: 'Suspend…' }).click()
    await expect(button('Leave it out')).toBeVisible()
    await shot('bulk')
    await button('Leave it out').click()
    await button('Suspend 24 awards').click()
    await expect(told('24 awards are suspended.')).toBeVisible({ timeout: 30_000 })
    await expect(row('Suspended').first()).toBeVisible()
  })

  test('erases a person on demand: nothing personal is left in the list', async () => {
    await page.getByRole('searchbox').fill('Lund')
    await row('Lund').click()
    await act('Erase…')
    const dialog = page.getByRole('alertdialog', { name: /^Erase what is kept about Zoë/ })
    await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused()
    await shot('erase')
    await button('Erase').click()
    await expect(told('The person’s data are gone.')).toBeVisible({ timeout: 30_000 })
    await expect(row('Lund')).toHaveCount(0)
    expect(studio.complaints).toEqual([])
  })
})
