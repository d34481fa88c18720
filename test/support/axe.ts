import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** One rule of axe that a page breaks, and where. */
export type Violation = { readonly rule: string; readonly where: readonly string[] }

/** What axe finds on a page as it stands. The script comes in through the debugger: the page's own policy stays as it is. */
export async function axeViolations(page: Page): Promise<Violation[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source)
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: (where: Document) => Promise<AxeResults> } }
    type AxeResults = { violations: { id: string; nodes: { target: string[]; failureSummary?: string }[] }[] }
    const { violations } = await axe.run(document)
    return violations.map(({ id, nodes }) => ({
      rule: id,
      where: nodes.map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary ?? ''}`.slice(0, 300)),
    }))
  })
}
