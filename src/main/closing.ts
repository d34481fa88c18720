import { dialog } from 'electron'
import { words } from './language'
import type { StudioWindow } from './studio-window'

/** Closing is silent for so long; then it says what it waits for (window.md, D7). */
const PATIENCE_MS = 2_000

/** Closing waits for writes, the page's first and then the studio's; while a batch runs it asks first (window.md, D7). */
export function askBeforeClosing(one: StudioWindow): void {
  let state: 'open' | 'leaving' | 'left' = 'open'
  one.window.on('close', (event) => {
    if (state === 'left') return
    event.preventDefault()
    if (state === 'open') void leave()
  })

  async function leave(): Promise<void> {
    state = 'leaving'
    const may = (await batchMayEnd(one)) && (await pageHasWritten(one)) && (await studioHasClosed(one))
    state = may ? 'left' : 'open'
    if (may && !one.window.isDestroyed()) one.window.close()
    else if (!may) one.window.show()
  }
}

async function batchMayEnd(one: StudioWindow): Promise<boolean> {
  const what = one.busy.what()
  if (what === null) return true
  const answer = await ask(one, {
    message: what,
    detail: words().signedStays,
    buttons: [words().stopAndClose, words().goOnBehind, words().keepWorking],
  })
  if (answer !== 1) return answer === 0
  one.window.hide() // a second start brings it back
  await one.busy.idle()
  return true
}

/** Gives the page the time to write what a person changed a moment ago. */
async function pageHasWritten(one: StudioWindow): Promise<boolean> {
  const { webContents } = one.window
  if (webContents.isCrashed() || webContents.isLoadingMainFrame()) return true
  const told = new Promise<string | null>((resolve) => (one.settled = resolve))
  one.tell('shell.closing', null)
  const unsaved = await inTime(told, words().noAnswer)
  one.settled = null
  if (unsaved === null) return true
  const answer = await ask(one, {
    message: unsaved,
    detail: words().savedIsSafe,
    buttons: [words().closeAnyway, words().keepOpen],
  })
  return answer === 0
}

/** Lets the studio thread come to the end of its writes and give the workspace back. */
async function studioHasClosed(one: StudioWindow): Promise<boolean> {
  const closed = one.studio.close().then(() => true)
  if (await inTime(closed, false)) return true
  const done = new AbortController()
  void closed.then(() => done.abort())
  const answer = await ask(one, {
    message: words().stillWriting,
    detail: words().closesByItself,
    buttons: [words().closeNow, words().wait],
    signal: done.signal,
  })
  return answer === 0 || closed
}

/** @param late the answer when the time is over */
async function inTime<T>(work: Promise<T>, late: T): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const over = new Promise<T>((resolve) => (timer = setTimeout(() => resolve(late), PATIENCE_MS)))
  return Promise.race([work, over]).finally(() => clearTimeout(timer))
}

type Question = {
  readonly message: string
  readonly detail: string
  /** The last one is the safe one. */
  readonly buttons: string[]
  readonly signal?: AbortSignal
}

/** @returns which button; the safe one where the question was dismissed */
async function ask(one: StudioWindow, { buttons, ...words }: Question): Promise<number> {
  const safe = buttons.length - 1
  const asked = { type: 'question', buttons, defaultId: safe, cancelId: safe, noLink: true, ...words } as const
  return (await dialog.showMessageBox(one.window, asked)).response
}
