import { join } from 'node:path'
import { app, BrowserWindow, nativeTheme } from 'electron'
import { PROGRESS_CHANNEL, type ProgressMessage } from '../ipc/wire'
import type { Asked } from './arguments'
import { createBusy } from './busy'
import { askBeforeClosing } from './closing'
import { fileTickets, pick } from './file-tickets'
import { preloadFile, resourcesFolder } from './folders'
import { stayAtHome } from './navigation'
import { preferences } from './preferences'
import { rememberWorkspace } from './recent'
import { isOurPage, startAddress } from './start-address'
import { studioHost } from './studio-host'
import type { StudioWindow } from './studio-window'
import { textMenu } from './text-menu'
import { rememberedPlacement, rememberPlacement } from './window-state'

const windows = new Map<number, StudioWindow>()

/** The window of a page, or undefined for a page that is none of ours. */
export function windowOfContents(contentsId: number): StudioWindow | undefined {
  return windows.get(contentsId)
}

export function allWindows(): readonly StudioWindow[] {
  return [...windows.values()]
}

/** Grounds of tokens.css, so that nothing flashes white before the first paint. */
export const GROUND = { light: '#F6F3EC', dark: '#191715' }

/** Opens a window on the start screen, a workspace or files; the same workspace twice focuses the first (D5). */
export async function openWindow(begin: Asked): Promise<StudioWindow> {
  const there = begin.workspace === null ? undefined : allWindows().find((one) => one.workspace === begin.workspace)
  if (there) {
    bringToFront(there)
    await handOver(there, begin.files)
    return there
  }
  const [placement, chosen] = await Promise.all([rememberedPlacement(begin.workspace ?? ''), preferences().read()])
  const window = new BrowserWindow({
    ...placement.bounds,
    show: false,
    title: 'Rosette',
    backgroundColor: nativeTheme.shouldUseDarkColors ? GROUND.dark : GROUND.light,
    webPreferences: {
      preload: preloadFile(),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      plugins: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: !app.isPackaged,
      zoomFactor: chosen.sizePercent / 100,
    },
  })
  const studioWindow = register(window, begin)
  if (placement.maximised) window.maximize()
  window.once('ready-to-show', () => window.show())
  void window.loadURL(startAddress())
  return studioWindow
}

function register(window: BrowserWindow, begin: Asked): StudioWindow {
  const { webContents } = window
  const tickets = fileTickets((ticket, path) => one.studio.noteTicket(ticket, path))
  const one: StudioWindow = {
    window,
    tickets,
    studio: studioHost(
      { resourcesFolder: resourcesFolder(), sampleFolder: join(app.getPath('userData'), 'sample') },
      {
        onProgress: (id, progress) => {
          const message: ProgressMessage = { id, progress }
          if (!window.isDestroyed()) webContents.send(PROGRESS_CHANNEL, message)
        },
        onTell: (channel, payload) => {
          if (!window.isDestroyed()) webContents.send(channel, payload)
        },
        onTicket: (ticket, path) => {
          tickets.note(ticket, path)
          one.written.add(path)
        },
        onOpened: (workspace) => {
          one.workspace = workspace.path
          void rememberWorkspace(workspace)
        },
      },
    ),
    workspace: null,
    begin: { ...begin, recovered: false },
    busy: createBusy(),
    settled: null,
    written: new Set(),
    tell: (channel, payload) => {
      if (!window.isDestroyed()) webContents.send(channel, payload)
    },
  }
  windows.set(webContents.id, one)
  stayAtHome(webContents, isOurPage)
  textMenu(webContents)
  rememberPlacement(window, () => one.workspace ?? '')
  reloadAfterCrash(one)
  askBeforeClosing(one)
  const contentsId = webContents.id
  window.on('closed', () => windows.delete(contentsId))
  return one
}

/** A drawing process that stops is started again, with the workspace it showed (window.md, D7). */
function reloadAfterCrash(one: StudioWindow): void {
  one.window.webContents.on('render-process-gone', (_event, details) => {
    if (details.reason === 'clean-exit' || one.window.isDestroyed()) return
    one.begin = { workspace: one.workspace, sample: false, files: [], recovered: true }
    one.window.webContents.reload()
  })
}

/** Gives files to a window that is there already. */
export async function handOver(one: StudioWindow, files: readonly string[]): Promise<void> {
  const picked = (await Promise.all(files.map((path) => pick(one.tickets, path)))).filter((each) => each !== null)
  if (picked.length > 0) one.tell('files.opened', { picked })
}

export function bringToFront({ window }: StudioWindow): void {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}
