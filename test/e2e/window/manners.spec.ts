import { mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { openSampleWindow } from '../../support/sample-window'
import { openStudioWindow, type StudioWindow } from '../../support/studio-window'
import { removeWindowFolder } from '../../support/window-folder'
import { aWorkbook } from '../../support/workbooks'

const rosters = join(import.meta.dirname, '../../support/rosters')

test.describe.configure({ mode: 'serial' })

test.describe('desktop manners', () => {
  let studio: StudioWindow
  test.beforeAll(async () => {
    studio = await openSampleWindow()
    await noteMenus(studio)
  })
  test.afterAll(() => studio.close())

  test('has a native menu bar with a window menu, in which what is off stays visible', async () => {
    await studio.app.evaluate(({ app, BrowserWindow }) => {
      BrowserWindow.prototype.setMenu = (menu) =>
        Reflect.set(
          app,
          'bar',
          menu?.items.map(({ label, submenu }) => ({
            label,
            items: submenu?.items.map((item) => `${item.label}${item.enabled ? '' : ' (off)'}`),
          })),
        )
    })
    await studio.page.keyboard.press('Control+2')
    const bar = () =>
      studio.app.evaluate(({ app }) => Reflect.get(app, 'bar') as { label: string; items: string[] }[] | undefined)
    await expect.poll(bar).toBeTruthy()
    const menu = Object.fromEntries(((await bar()) ?? []).map(({ label, items }) => [label, items]))
    expect(Object.keys(menu)).toEqual(['File', 'Edit', 'Badge', 'View', 'Go', 'Window', 'Help'])
    expect(menu['Window']).toContain('Minimise')
    expect(menu['Badge']).toContain('Publish (off)')
    await studio.page.keyboard.press('Control+1')
  })

  test('shows what can be done with a badge as a native menu, by mouse and by key', async () => {
    const { page } = studio
    const card = page.getByRole('button', { name: /^Data Storytelling/ })
    await chooseNext(studio, 'Edit criteria and metadata')
    await card.click({ button: 'right' })
    await expect(page.getByRole('textbox', { name: 'Criteria' })).toBeVisible()
    expect(await menus(studio)).toEqual([['Open', 'Open the artwork', 'Edit criteria and metadata', 'Award…']])

    await page.keyboard.press('Control+1')
    await card.focus()
    await chooseNext(studio, 'Open')
    await page.keyboard.press('Shift+F10')
    await expect(page.getByRole('heading', { level: 1, name: 'Data Storytelling' })).toBeVisible()
  })

  test('does with an award from its row what its details do', async () => {
    const { page, folder } = studio
    await page.keyboard.press('Control+3')
    const rows = page.getByRole('grid', { name: 'Awards' }).getByRole('row')
    const saved = join(folder, 'one.png')
    await studio.answerSave(saved)
    await chooseNext(studio, 'Save badge…')
    await rows.nth(2).click({ button: 'right' })
    await expect(page.getByRole('region', { name: 'Notifications' }).getByText('one.png was saved.')).toBeVisible()
    expect(readFileSync(saved).subarray(1, 4).toString()).toBe('PNG')
  })

  test('sums what is marked, and forgets the marks when the list is another', async () => {
    const { page } = studio
    const grid = page.getByRole('grid', { name: 'Awards' })
    await grid.focus()
    await page.keyboard.press('Home')
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('Shift+ArrowDown')
    await expect(page.getByText('3 marked', { exact: true })).toBeVisible()
    await expect(page.getByText('3 valid')).toBeVisible()
    await page.getByRole('searchbox').fill('data storytelling 2026 valid')
    await expect(page.getByText('none marked')).toBeVisible()
    await page.getByRole('searchbox').fill('')
  })

  test('mends a list by the keyboard alone, and keeps the focus in the table', async () => {
    const { page } = studio
    await page.keyboard.press('Control+2')
    await page.getByRole('button', { name: /^Data Storytelling/ }).click()
    await studio.drop(join(rosters, 'messy-semicolon-bom.csv'))
    await page
      .getByRole('heading', { level: 1, name: '0 of 19 people are ready' })
      .or(page.getByRole('heading', { level: 1, name: /of 19/ }))
      .waitFor()
    const grid = page.getByRole('grid', { name: 'What we found' })
    await page.getByRole('radio', { name: /^To repair/ }).click()
    await grid.focus()
    await page.keyboard.press('Home')
    await page.keyboard.press('Enter')
    await expect(grid).toBeFocused()
    await expect(page.getByRole('row').filter({ hasText: 'Left out' }).first()).toBeAttached()
    // The row's other cures are in its menu.
    await chooseNext(studio, 'Leave out')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Shift+F10')
    await expect(page.getByRole('row').filter({ hasText: /^Left out 2$/ })).toBeAttached()
  })

  test('takes cells of a spreadsheet that are pasted', async () => {
    const { page } = studio
    await page.getByRole('button', { name: 'Replace: Roster' }).click()
    await page.evaluate(() => {
      const data = new DataTransfer()
      data.setData(
        'text/plain',
        'Name\tE-mail\nNoor Haddad\tnoor@students.example.edu\nMina Sato\tmina@students.example.edu\n',
      )
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }))
    })
    await expect(page.getByText('pasted cells.')).toBeVisible()
    await expect(page.getByRole('row').filter({ hasText: 'noor@students.example.edu' })).toBeVisible()
  })

  test('asks which sheet of a workbook is the list', async () => {
    const { page, folder } = studio
    const rows = (name: string) =>
      `<row r="1"><c r="A1" t="inlineStr"><is><t>Name</t></is></c><c r="B1" t="inlineStr"><is><t>E-mail</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>${name}</t></is></c><c r="B2" t="inlineStr"><is><t>one@example.edu</t></is></c></row>`
    const book = join(folder, 'terms.xlsx')
    writeFileSync(
      book,
      aWorkbook({
        sheets: [
          { name: 'Spring', rows: rows('Ada') },
          { name: 'Autumn', rows: rows('Noor') },
        ],
      }),
    )
    await page.getByRole('button', { name: 'Replace: Roster' }).click()
    await studio.drop(book)
    await expect(page.getByText('Which sheet of terms.xlsx is the list?')).toBeVisible()
    await page.getByRole('button', { name: 'Autumn' }).click()
    await expect(page.getByRole('row').filter({ hasText: 'Noor' })).toBeVisible()
  })

  test('says before the drop that a file has no use here', async () => {
    const { page } = studio
    const drag = (type: string) =>
      page.evaluate((mime) => {
        const data = new DataTransfer()
        data.items.add(new File(['x'], 'a', { type: mime }))
        const event = new DragEvent('dragenter', { dataTransfer: data, bubbles: true, cancelable: true })
        document.body.dispatchEvent(event)
      }, type)
    await drag('application/pdf')
    await expect(page.getByText('This kind of file has no use here.')).toBeVisible()
    await page.evaluate(() => document.body.dispatchEvent(new DragEvent('dragleave', { bubbles: true })))
    await drag('text/csv')
    await expect(page.getByText('Award with this list')).toBeVisible()
    await page.evaluate(() => document.body.dispatchEvent(new DragEvent('dragleave', { bubbles: true })))
  })

  test('finds a person among the awards by the words of a sentence', async () => {
    const { page } = studio
    await page.keyboard.press('Control+3')
    for (const [words, count] of [
      ['thandiwe 2026 valid', '1 of 24'],
      ['storytelling revoked', '0 of 24'],
    ] as const) {
      await page.getByRole('searchbox').fill(words)
      await expect(page.getByText(count)).toBeVisible()
    }
    await page.getByRole('button', { name: 'Clear', exact: true }).first().click()
    await expect(page.getByText('24 of 24')).toBeVisible()
  })

  test('says nothing wrong in its console', () => {
    expect(studio.complaints).toEqual([])
  })
})

test.describe('the start screen', () => {
  test('greys a workspace that is gone, takes it off its list, and brings it back', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'rosette-start-'))
    const first = await openStudioWindow(['--sample'], { folder })
    await expect(first.page.getByRole('heading', { level: 1, name: 'Badges' })).toBeVisible({ timeout: 90_000 })
    await first.closeByHand()
    renameSync(join(folder, 'user/sample'), join(folder, 'elsewhere'))

    const studio = await openStudioWindow([], { folder })
    const { page } = studio
    await expect(page.getByText('This folder isn’t there any more', { exact: false })).toBeVisible()
    await page.getByRole('button', { name: 'Remove' }).click()
    await expect(page.getByText('Workspaces you open will be listed here.')).toBeVisible()
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(page.getByText('This folder isn’t there any more', { exact: false })).toBeVisible()

    await studio.answerOpen(join(folder, 'elsewhere/workspace'))
    await page.getByRole('button', { name: 'Locate…' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Badges' })).toBeVisible()
    await studio.close()
    await removeWindowFolder(folder)
  })

  test('puts the focus on the first field that is wrong', async () => {
    const studio = await openStudioWindow()
    const { page } = studio
    await page.getByRole('button', { name: 'New workspace' }).click()
    await page.getByLabel('Organisation', { exact: true }).fill('College of Information')
    await page.getByRole('button', { name: 'Create the workspace' }).click()
    await expect(page.getByLabel('Web address where the site will live')).toBeFocused()
    await page.getByLabel('Web address where the site will live').fill('badges.example.edu')
    await page.getByRole('button', { name: 'Create the workspace' }).click()
    await expect(page.getByLabel('Passphrase for the signing key')).toBeFocused()
    await studio.close()
  })
})

/** Native menus are noted instead of shown, and answered by the words that a test chose. */
async function noteMenus(studio: StudioWindow): Promise<void> {
  await studio.app.evaluate(({ Menu, app }) => {
    Reflect.set(app, 'shownMenus', [])
    Menu.prototype.popup = function (this: Electron.Menu, options?: Electron.PopupOptions) {
      const shown = Reflect.get(app, 'shownMenus') as string[][]
      shown.push(this.items.map(({ label }) => label))
      const wanted: unknown = Reflect.get(app, 'nextChoice')
      this.items.find(({ label }) => label === wanted)?.click()
      options?.callback?.()
    }
  })
}

const chooseNext = (studio: StudioWindow, words: string) =>
  studio.app.evaluate(({ app }, choice) => {
    Reflect.set(app, 'shownMenus', [])
    Reflect.set(app, 'nextChoice', choice)
  }, words)

const menus = (studio: StudioWindow) =>
  studio.app.evaluate(({ app }): unknown => Reflect.get(app, 'shownMenus') as unknown)
