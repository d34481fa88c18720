/**
 * The Electron shell: windows, menus, dialogs, the border. It does no work itself; that is the studio thread's.
 * Nothing here waits for `ready` at the top level: Electron is ready only after this module has finished.
 */
import { app, nativeTheme, powerMonitor, session } from 'electron'
import { readArguments } from './arguments'
import { isDevelopment } from './content-security'
import { beginSpeaking } from './language'
import { emptyMenu } from './menu'
import { blockForeignRequests, denyPermissions } from './permissions'
import { preferences } from './preferences'
import { declareScheme, serveWindow } from './protocol'
import { serve } from './serve'
import { shellHandlers } from './shell-handlers'
import { startAddress } from './start-address'
import { allWindows, bringToFront, handOver, openWindow, windowOfContents } from './windows'

const words = process.argv.slice(app.isPackaged ? 1 : 2)

declareScheme()
// As root, in tests, Chromium has no sandbox to enable; everywhere else it has.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
if (app.isPackaged && words.some((word) => /^--(inspect|remote-debugging)/.test(word))) app.exit(2)
else if (!app.requestSingleInstanceLock({ words, folder: process.cwd() })) app.quit()
else begin()

function begin(): void {
  app.on('second-instance', (_event, _argv, _folder, data) => void second(data))
  app.on('open-file', (event, path) => {
    event.preventDefault()
    void show([path], process.cwd())
  })
  app.on('window-all-closed', () => app.quit())
  app.on('activate', () => {
    if (allWindows().length === 0) void openWindow({ workspace: null, sample: false, files: [] })
  })
  void app.whenReady().then(async () => {
    await beginSpeaking()
    emptyMenu()
    guardSession()
    serve(shellHandlers, windowOfContents)
    nativeTheme.themeSource = (await preferences().read()).theme
    powerMonitor.on('lock-screen', () => allWindows().forEach((one) => one.tell('screen.locked', null)))
    await openWindow(await readArguments(words, process.cwd()))
  })
}

function guardSession(): void {
  const own = session.defaultSession
  denyPermissions(own)
  serveWindow(own)
  const dev = isDevelopment() ? new URL(startAddress()).host : null
  const local = ['app:', 'blob:', 'data:', 'devtools:', 'chrome-extension:']
  blockForeignRequests(own, (url) => {
    const { protocol, host } = new URL(url)
    return local.includes(protocol) || (dev !== null && host === dev)
  })
}

/** A second start hands its words over (window.md, D5). */
async function second(data: unknown): Promise<void> {
  const asked = typeof data === 'object' && data !== null ? (data as { words?: unknown; folder?: unknown }) : {}
  const given = Array.isArray(asked.words) ? asked.words.filter((word) => typeof word === 'string') : []
  await show(given, typeof asked.folder === 'string' ? asked.folder : process.cwd())
}

async function show(paths: readonly string[], folder: string): Promise<void> {
  const asked = await readArguments(paths, folder)
  const first = allWindows()[0]
  if (asked.workspace !== null || !first) await openWindow(asked)
  else {
    bringToFront(first)
    await handOver(first, asked.files)
  }
}
