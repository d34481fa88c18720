import { dialog } from 'electron'
import type { StudioWindow } from './studio-window'

const PATIENCE_MS = 2_000

/** Closing waits for writes; while a batch runs it asks first (window.md, D7). */
export function askBeforeClosing(one: StudioWindow): void {
  let mayClose = false
  one.window.on('close', (event) => {
    if (mayClose) return
    event.preventDefault()
    void leave()
  })

  async function leave(): Promise<void> {
    if (one.busy !== null && !(await confirmed(one.busy))) return
    await Promise.race([one.studio.close(), new Promise((done) => setTimeout(done, PATIENCE_MS))])
    mayClose = true
    if (!one.window.isDestroyed()) one.window.close()
  }

  async function confirmed(what: string): Promise<boolean> {
    const { response } = await dialog.showMessageBox(one.window, {
      type: 'question',
      message: what,
      detail: 'What is signed stays signed. The rest can be continued later.',
      buttons: ['Stop and close', 'Keep working'],
      defaultId: 1,
      cancelId: 1,
    })
    return response === 0
  }
}
