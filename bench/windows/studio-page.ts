import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import type { Bridge } from '../../src/ipc/bridge'
import type { PickedFile } from '../../src/ipc/file-ticket'
import { loopDelays, type LoopDelays } from '../harness/loop-delays'
import { root } from '../inputs/office'

/** `window.rosette`, as functions that run in the page see it. */
declare const rosette: Bridge

const LOOK_EVERY_MS = 5

/** The real window on a workspace, with clocks on both of its event loops. */
export type StudioPage = { readonly app: ElectronApplication; readonly page: Page }

export async function openStudioPage(workspace: string): Promise<StudioPage> {
  const profile = mkdtempSync(join(tmpdir(), 'rosette-bench-profile-'))
  const env = Object.fromEntries(Object.entries(process.env).map(([name, value]) => [name, value ?? '']))
  const app = await _electron.launch({ args: [root, workspace, `--user-data-dir=${profile}`], env, timeout: 120_000 })
  const page = await app.firstWindow({ timeout: 120_000 })
  const opened = async () => (await page.evaluate(() => rosette.ask('workspace.describe', undefined))).ok
  for (let tries = 0; !(await opened()); tries++) {
    if (tries === 600) throw new Error('the workspace did not open')
    await page.waitForTimeout(100)
  }
  return { app, page }
}

/** Gives a file to the window as a person does who drops it. */
export async function dropFile(page: Page, path: string): Promise<PickedFile['ticket']> {
  await page.evaluate(
    `document.body.append(Object.assign(document.createElement('input'), { type: 'file', id: 'bench' }))`,
  )
  await page.setInputFiles('#bench', path)
  const given = await page.evaluate<Awaited<ReturnType<Bridge['ticketsFor']>>>(
    `rosette.ticketsFor([...document.querySelector('#bench').files])`,
  )
  const picked = given.ok ? given.value[0] : undefined
  if (picked?.kind !== 'file') throw new Error('no ticket for the file')
  return picked.ticket
}

/** Lateness of both loops while something is under way. */
export async function delaysDuring(
  { app, page }: StudioPage,
  act: () => Promise<unknown>,
): Promise<{ readonly main: LoopDelays; readonly window: LoopDelays }> {
  await app.evaluate(startClock, LOOK_EVERY_MS)
  await page.evaluate(`(${startClock.toString()})(null, ${LOOK_EVERY_MS})`)
  await act()
  const main = await app.evaluate(stopClock)
  const window = await page.evaluate<number[]>(`(${stopClock.toString()})()`)
  return { main: loopDelays(main), window: loopDelays(window) }
}

type Clock = typeof globalThis & { benchDelays?: number[]; benchTimer?: NodeJS.Timeout }

/** Notes how late a timer of a few milliseconds fires; each look starts anew, so that one block counts once. */
function startClock(_electron: unknown, everyMs: number): void {
  const clock: Clock = globalThis
  const delays: number[] = []
  clock.benchDelays = delays
  const look = (due: number): void => {
    clock.benchTimer = setTimeout(() => {
      delays.push(performance.now() - due)
      look(performance.now() + everyMs)
    }, everyMs)
  }
  look(performance.now() + everyMs)
}

function stopClock(): number[] {
  const clock: Clock = globalThis
  clearTimeout(clock.benchTimer)
  return clock.benchDelays ?? []
}
