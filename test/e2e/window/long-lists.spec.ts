import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { openStudioWindow } from '../../support/studio-window'

const PEOPLE = 10_000
const LONG =
  'Maria-Magdalena von Hohenlohe-Waldenburg-Schillingsfürst de la Fontaine y Rodríguez-Villanueva Papadimitrakopoulos'
const NAMES = [LONG, 'مريم عبد الرحمن الأنصاري', 'Ada Lovelace', '李小龍', "D'Andre “Dre” Williams", 'अनन्या शर्मा']

/** A list of many people, with names of all kinds. */
function manyPeople(): string {
  const rows = Array.from(
    { length: PEOPLE },
    (_, i) => `"${NAMES[i % NAMES.length]?.replaceAll('"', '""')}",p${i}@example.edu`,
  )
  return ['Name,E-mail', ...rows, ''].join('\n')
}

test('a list of 10,000 people is read, drawn only where it is seen, and gone through by keys', async () => {
  const studio = await openStudioWindow(['--sample'])
  const { page, folder } = studio
  await expect(page.getByRole('heading', { level: 1, name: 'Badges' })).toBeVisible({ timeout: 90_000 })
  const list = join(folder, 'everybody.csv')
  writeFileSync(list, manyPeople())
  await page.keyboard.press('Control+2')
  await page.getByRole('button', { name: /^Peer Mentor/ }).click()
  await studio.drop(list)
  const grid = page.getByRole('grid', { name: 'What we found' })
  await expect(page.getByRole('heading', { level: 1, name: 'All 10,000 people are ready' })).toBeVisible({
    timeout: 60_000,
  })
  // The heading between the rows is one more, and so is the head.
  await expect(grid).toHaveAttribute('aria-rowcount', String(PEOPLE + 2))
  expect(await grid.getByRole('row').count()).toBeLessThan(60)
  await page.screenshot({ path: 'test-results/long-lists/first.png' })

  await grid.focus()
  await page.keyboard.press('End')
  await expect(grid.getByRole('row').filter({ hasText: `p${PEOPLE - 1}@example.edu` })).toBeVisible()
  await page.keyboard.press('Home')
  await expect(grid.getByRole('row').filter({ hasText: 'p0@example.edu' })).toBeVisible()

  // Names keep their own direction and can be read whole.
  const long = grid.locator('bdi', { hasText: LONG }).first()
  await expect(long).toHaveAttribute('title', LONG)
  expect(
    await grid
      .locator('bdi', { hasText: 'مريم' })
      .first()
      .evaluate((name) => getComputedStyle(name).unicodeBidi),
  ).toBe('isolate')

  await page.screenshot({ path: 'test-results/long-lists/scrolled.png' })
  expect(studio.complaints).toEqual([])
  await studio.close()
})
