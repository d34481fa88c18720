import { join } from 'node:path'
import { app, screen, type BrowserWindow, type Rectangle } from 'electron'
import { z } from 'zod'
import { stateFile } from './state-file'
import { placeOnDisplays, SMALLEST, type Placement } from './window-placement'

const Bounds = z.object({ x: z.int(), y: z.int(), width: z.int(), height: z.int() })
const States = z.record(z.string(), z.object({ bounds: Bounds, maximised: z.boolean() }))

let file: ReturnType<typeof stateFile<typeof States>> | undefined
const states = () => (file ??= stateFile(join(app.getPath('userData'), 'windows.json'), States, {}))

/** Where a window of a workspace stood last, moved onto the displays that there are now. */
export async function rememberedPlacement(key: string): Promise<Placement> {
  const state = (await states().read())[key]
  const areas = screen.getAllDisplays().map((display) => display.workArea)
  return placeOnDisplays(state ?? null, areas)
}

/** Notes size, place and maximised state whenever they change. @param key names the workspace; asked at each change */
export function rememberPlacement(window: BrowserWindow, key: () => string): void {
  let timer: NodeJS.Timeout | undefined
  const note = () => {
    if (window.isDestroyed() || window.isMinimized()) return
    const bounds: Rectangle = window.getNormalBounds()
    const maximised = window.isMaximized()
    void states().change((all) => ({ ...all, [key()]: { bounds, maximised } }))
  }
  const soon = () => {
    clearTimeout(timer)
    timer = setTimeout(note, 400)
  }
  for (const change of ['resize', 'move', 'maximize', 'unmaximize'] as const) window.on(change as 'resize', soon)
  window.on('close', () => {
    clearTimeout(timer)
    note()
  })
  window.setMinimumSize(SMALLEST.width, SMALLEST.height)
}
