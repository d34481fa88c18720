import { expect, test } from '@playwright/test'
import { axeViolations } from '../support/axe'
import { openDesigner, type DesignerWindow } from '../support/designer-window'

let window: DesignerWindow
test.beforeAll(async () => {
  window = await openDesigner()
})
test.afterAll(() => window.close())

/** What axe finds in one state of the designer, as one line each. */
async function found(state: string): Promise<string[]> {
  const violations = await axeViolations(window.page)
  return violations.map(({ rule, where }) => `${state}: ${rule} ${where.join(' | ')}`)
}

for (const theme of ['light', 'dark'] as const)
  test(`axe finds nothing on the designer, ${theme}`, async () => {
    const { page } = window
    await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme)
    await page.getByRole('radio', { name: 'Simple' }).click()
    const all = await found('simple')
    await window.full()
    all.push(...(await found('full')))
    await window.row('Title').click()
    all.push(...(await found('text')))
    await window.canvas.focus()
    await page.keyboard.press('Shift+T')
    await window.click(300, 300)
    await page.keyboard.type('ROUND')
    await page.keyboard.press('Escape')
    all.push(...(await found('arc text')))
    await page.keyboard.press('Control+z')

    expect(all).toEqual([])
  })

test('from template to export by keys alone', async () => {
  const { page } = window
  const press = (keys: string) => page.keyboard.press(keys)
  await window.full()
  await window.canvas.focus()
  await press('Tab')
  await expect(page.locator('[role=treeitem][aria-selected=true]')).toHaveCount(1)
  await press('Escape')
  await press('Shift+T')
  await page.getByRole('button', { name: 'Arc text' }).focus()
  await press('Enter')
  await page.keyboard.type('KEYS')
  await press('Escape')
  await expect(window.field('Words')).toHaveValue('KEYS')
  await press('Alt+v')
  await press('Control+Shift+e')
  await expect(page.getByRole('dialog', { name: 'Export the artwork' })).toBeVisible()
  await press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})
