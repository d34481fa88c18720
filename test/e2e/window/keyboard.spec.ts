import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { openStudioWindow, type StudioWindow } from '../../support/studio-window'

const PEOPLE = 'Name,E-mail\nNoor Haddad,noor@example.edu\n李小龍,li@example.edu\nمريم,maryam@example.edu\n'
const PASSPHRASE = 'seven quiet herons wade upstream'

type Role = 'button' | 'checkbox' | 'textbox'

/** Presses Tab until the focus is there; fails where it never comes there or is lost on the way. */
async function tabTo(page: Page, role: Role, name: string | RegExp): Promise<void> {
  const wanted = page.getByRole(role, { name }).first()
  await wanted.waitFor()
  for (let presses = 0; presses < 90; presses++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never comes to ${role} ${String(name)}`)
}

async function press(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, 'button', name)
  await page.keyboard.press('Enter')
}

const focusIsSomewhere = (page: Page) =>
  expect.poll(() => page.evaluate(() => document.activeElement?.tagName ?? 'BODY')).not.toBe('BODY')

test('the whole job is done by the keyboard alone, and the focus is never lost', async () => {
  test.setTimeout(400_000)
  const studio: StudioWindow = await openStudioWindow()
  const { page, folder } = studio
  const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name })
  const type = (text: string) => page.keyboard.type(text)

  await test.step('a new workspace', async () => {
    await press(page, 'New workspace')
    await studio.answerOpen(folder)
    await press(page, 'Change…')
    await tabTo(page, 'textbox', 'Organisation')
    await type('College of Information, University of Example')
    await page.keyboard.press('Tab')
    await type('badges.example.edu')
    await page.keyboard.press('Tab')
    await type(PASSPHRASE)
    await tabTo(page, 'checkbox', /I wrote it down/)
    await page.keyboard.press('Space')
    await press(page, 'Create the workspace')
    await expect(heading('Draw your first badge')).toBeFocused({ timeout: 60_000 })
  })

  await test.step('a badge from a template', async () => {
    await press(page, /Faculty Shield/)
    await expect(page.getByRole('dialog').getByRole('textbox', { name: 'Name' })).toBeFocused()
    await type('Data Storytelling')
    await page.keyboard.press('Tab')
    await type('Turns a data set into a clear visual story.')
    await page.keyboard.press('Tab')
    await type('Publish a data story with three charts.')
    await press(page, 'Create the draft')
    await expect(heading('Data Storytelling')).toBeFocused()
  })

  await test.step('words on the artwork', async () => {
    await press(page, 'Open the artwork')
    await tabTo(page, 'textbox', 'Title')
    await page.keyboard.press('Control+a')
    await type('Data Stories')
    await page.keyboard.press('Escape')
    await press(page, 'Back')
    await expect(heading('Data Storytelling')).toBeFocused()
  })

  await test.step('criteria', async () => {
    await press(page, 'Edit criteria')
    await tabTo(page, 'textbox', 'Criteria')
    await page.keyboard.press('Control+End')
    await page.keyboard.press('Enter')
    await type('1. attend the four studio sessions')
    await press(page, 'Propose')
    await expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible()
    await focusIsSomewhere(page)
    await page.keyboard.press('Alt+ArrowLeft')
    await expect(heading('Data Storytelling')).toBeFocused()
  })

  await test.step('publish', async () => {
    await press(page, 'Publish version 1')
    await expect(page.getByRole('heading', { name: 'Version 1 is published' })).toBeVisible({ timeout: 60_000 })
    await focusIsSomewhere(page)
    await press(page, 'Award this badge…')
  })

  await test.step('roster', async () => {
    writeFileSync(join(folder, 'people.csv'), PEOPLE)
    await studio.answerOpen(join(folder, 'people.csv'))
    await press(page, 'Choose a list…')
    await expect(heading('All 3 people are ready')).toBeFocused({ timeout: 30_000 })
  })

  await test.step('issue', async () => {
    await press(page, 'Sign 3 awards…')
    await expect(page.getByLabel('Passphrase of the signing key')).toBeFocused()
    await type(PASSPHRASE)
    await page.keyboard.press('Enter')
    await expect(heading('3 awards of Data Storytelling')).toBeFocused({ timeout: 90_000 })
  })

  await test.step('images and the site', async () => {
    mkdirSync(join(folder, 'images'))
    await studio.answerOpen(join(folder, 'images'))
    await press(page, 'Save images…')
    await expect(page.getByText('6 images saved in')).toBeVisible({ timeout: 90_000 })
    await focusIsSomewhere(page)
    await press(page, 'Export the site…')
    await expect(heading('Site')).toBeFocused()
    await press(page, 'Export the site')
    await expect(page.getByRole('main').getByText(/^\d+ files, /)).toBeVisible({ timeout: 120_000 })
    await focusIsSomewhere(page)
  })

  await test.step('verify', async () => {
    const image = readdirSync(join(folder, 'images')).find((name) => name.endsWith('.png')) ?? ''
    await page.keyboard.press('Control+6')
    await studio.answerOpen(join(folder, 'images', image))
    await press(page, 'Choose a file…')
    await expect(heading(/^Genuine/)).toBeVisible({ timeout: 30_000 })
    await focusIsSomewhere(page)
  })

  await test.step('parts of the window by F6, and the topmost thing alone by Esc', async () => {
    const region = () =>
      page.evaluate(() => document.activeElement?.closest('[data-region]')?.getAttribute('data-region'))
    await page.keyboard.press('Control+3')
    const seen: (string | null | undefined)[] = []
    for (let i = 0; i < 4; i++) {
      await page.keyboard.press('F6')
      seen.push(await region())
    }
    expect(new Set(seen).size).toBeGreaterThan(2)
    await press(page, /Search or run a command/)
    await expect(page.getByRole('combobox')).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('button', { name: /Search or run a command/ })).toBeFocused()
  })

  expect(studio.complaints).toEqual([])
  await studio.close()
})
