import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Bridge } from '../../src/ipc/bridge'
import { single, type Finding } from '../harness/finding'
import type { LoopDelays } from '../harness/loop-delays'
import { runScenario } from '../harness/scenario'
import { anOffice, benchMachine, issueTo, passphrase } from '../inputs/office'
import { rosterCsv } from '../inputs/roster'
import { delaysDuring, dropFile, openStudioPage } from '../windows/studio-page'

/** `window.rosette`, as functions that run in the page see it. */
declare const rosette: Bridge

const AWARDS = Number(process.env['ROSETTE_BENCH_AWARDS'] ?? 2_000)
const MORE = Math.ceil(AWARDS / 4)
const IDLE_MS = 3_000

/** How late the loops of main and of the window are while the studio thread works, and while nothing happens. */
async function watchLoops(): Promise<readonly Finding[]> {
  const machine = benchMachine()
  const folder = await anOffice(machine, 'web')
  await issueTo(machine, folder, rosterCsv(AWARDS))
  const roster = join(dirname(folder), 'more.csv')
  writeFileSync(roster, rosterCsv(MORE, AWARDS))
  const studio = await openStudioPage(folder)
  const { app, page } = studio
  try {
    const file = await dropFile(page, roster)
    const choice = { file, badge: 'data-storytelling', awarded: '2026-05-10', leftOut: [], edits: [] }
    const idle = await delaysDuring(studio, () => page.waitForTimeout(IDLE_MS))
    const crowded = await delaysDuring(studio, () => beside(IDLE_MS))
    const exporting = await delaysDuring(studio, async () => {
      const report = await page.evaluate(() => rosette.start('site.export', 9_001, { to: null }, () => undefined))
      if (!report.ok || report.value.written < AWARDS) throw new Error(`not exported: ${JSON.stringify(report)}`)
    })
    const checking = await delaysDuring(studio, async () => {
      const report = await page.evaluate((asked) => rosette.ask('roster.check', asked), choice)
      if (!report.ok || report.value.counts.ready !== MORE) throw new Error(`not checked: ${JSON.stringify(report)}`)
    })
    const unlocked = await page.evaluate((words) => rosette.ask('key.unlock', { passphrase: words }), passphrase)
    if (!unlocked.ok) throw new Error('the key stayed locked')
    const issuing = await delaysDuring(studio, async () => {
      const request = { roster: choice, skipRejected: false }
      const report = await page.evaluate(
        (asked) => rosette.start('batch.issue', 9_002, asked, () => undefined),
        request,
      )
      if (!report.ok || report.value.awarded !== MORE) throw new Error(`not awarded: ${JSON.stringify(report)}`)
    })
    return [
      ...findings('nothing', idle, false),
      ...findings('nothing but another busy program', crowded, false),
      ...findings(`exporting ${AWARDS} awards`, exporting, true),
      ...findings(`checking a list of ${MORE}`, checking, true),
      ...findings(`awarding ${MORE}`, issuing, true),
    ]
  } finally {
    await app.close()
  }
}

/** A program that keeps a core busy: what any work beside the window costs it on this machine, whoever does it. */
function beside(ms: number): Promise<unknown> {
  const busy = spawn(process.execPath, ['-e', `const end = Date.now() + ${ms}; while (Date.now() < end);`])
  return new Promise((resolve) => busy.on('exit', resolve))
}

function findings(
  during: string,
  { main, window }: { readonly main: LoopDelays; readonly window: LoopDelays },
  bounded: boolean,
): Finding[] {
  const finding = (loop: string, what: string, value: number, most: number): Finding => ({
    target: 20,
    what: `${loop}, ${what}, during ${during}`,
    spread: single(value),
    unit: 'ms',
    bound: bounded ? { kind: 'at-most', value: most } : null,
  })
  return [
    finding('main’s loop', 'longest block', main.longestMs, 100),
    finding('main’s loop', '99 of 100 blocks', main.p99Ms, 20),
    finding('the window’s loop', 'longest block', window.longestMs, 100),
    finding('the window’s loop', '99 of 100 blocks', window.p99Ms, 20),
  ]
}

await runScenario(watchLoops)
