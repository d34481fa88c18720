import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { app, Notification, shell } from 'electron'
import { problem } from '../core/foundation/problem'
import { ok, refuse } from '../core/foundation/result'
import type { FileTicket, FolderTicket, PickedFile } from '../ipc/file-ticket'
import type { Surroundings } from '../ipc/shell-contract'
import { applyAppearance } from './appearance'
import { readAwardDraft, writeAwardDraft } from './award-draft'
import { clipboardHandlers } from './clipboard'
import { chooseFiles, chooseFolder, saveAs } from './dialogs'
import { openLink } from './external-links'
import { pick } from './file-tickets'
import { forgetPassphrase, keyStoreState, recallPassphrase, rememberPassphrase } from './key-store'
import { chooseLanguage, spokenLanguage } from './language'
import { setMenuBar, showContextMenu } from './menu'
import { preferences } from './preferences'
import { forgetRecent, listRecent, moveRecent, restoreRecent } from './recent'
import { keepRecovery, readRecovery } from './recovery'
import type { ShellHandlers } from './serve'
import { previewSite } from './site-preview'
import type { StudioWindow } from './studio-window'
import { openWindow } from './windows'

const done = ok(null)

/** Everything that main answers itself. None of it takes long. */
export const shellHandlers: ShellHandlers = {
  ...clipboardHandlers,
  'shell.surroundings': async (_request, from) => ok(await surroundings(from)),
  'shell.appearance': async ({ theme, sizePercent }) => {
    await applyAppearance(theme, sizePercent)
    return done
  },
  'shell.language': async ({ language }) => ok(await chooseLanguage(language)),
  'shell.title': async ({ title }, from) => {
    from.window.setTitle(title)
    return done
  },
  'shell.progress': async ({ share }, from) => {
    from.window.setProgressBar(share ?? -1)
    return done
  },
  'shell.notify': async ({ title, body }, from) => {
    if (!from.window.isFocused() && Notification.isSupported()) new Notification({ title, body }).show()
    return done
  },
  'shell.edit': async ({ action }, from) => {
    from.window.webContents[action]()
    return done
  },
  'shell.busy': async ({ what }, from) => {
    from.busy.set(what)
    return done
  },
  'shell.settled': async ({ unsaved }, from) => {
    from.settled?.(unsaved)
    return done
  },
  'shell.quit': async () => {
    app.quit()
    return done
  },
  'shell.window': async ({ action }, { window }) => {
    if (action === 'minimise') window.minimize()
    else if (action === 'full-screen') window.setFullScreen(!window.isFullScreen())
    else if (action === 'close') window.close()
    else if (window.isMaximized()) window.unmaximize()
    else window.maximize()
    return done
  },
  'shell.new-window': async ({ workspace }, from) => {
    const folder = workspace === null ? null : from.tickets.pathOf(workspace)
    if (workspace !== null && folder === null) return refuse(notChosen())
    await openWindow({ workspace: folder, sample: false, files: [] })
    return done
  },
  'key-store.state': async (_request, from) => ok(await keyStoreState(from.workspace)),
  'key-store.remember': async ({ passphrase }, from) => {
    if (from.workspace !== null) await rememberPassphrase(from.workspace, passphrase)
    return done
  },
  'key-store.forget': async (_request, from) => {
    if (from.workspace !== null) await forgetPassphrase(from.workspace)
    return done
  },
  'key-store.unlock': async (_request, from) => {
    const passphrase = from.workspace === null ? null : await recallPassphrase(from.workspace)
    if (passphrase === null) return refuse(notRemembered())
    const unlocked = await from.studio.ask('key.unlock', { passphrase }, null)
    return unlocked.ok ? done : unlocked
  },
  'menu.set': async ({ bar }, from) => {
    setMenuBar(bar, from)
    return done
  },
  'menu.context': async ({ items, x, y }, from) => ok(await showContextMenu(items, { x, y }, from)),
  'file.choose': async (request, from) => {
    const paths = await chooseFiles(from, request)
    const picked = await Promise.all(paths.map((path) => pick(from.tickets, path)))
    return ok(picked.filter((one): one is PickedFile => one?.kind === 'file'))
  },
  'folder.choose': async (request, from) => {
    const path = await chooseFolder(from, request)
    const picked = path === null ? null : await pick(from.tickets, path)
    return ok(picked?.kind === 'folder' ? picked : null)
  },
  'file.save-as': async (request, from) => {
    const path = await saveAs(from, request)
    if (path === null) return ok(null)
    from.written.add(path)
    return ok(from.tickets.file(path, request.bytes.length))
  },
  'folder.default-parent': async (_request, from) =>
    ok(from.tickets.folder(join(app.getPath('documents'), 'Rosette'), false)),
  'folder.show': async ({ folder }, from) => show(folder, from, (path) => shell.openPath(path)),
  'file.show': async ({ file }, from) => show(file, from, (path) => shell.showItemInFolder(path)),
  'link.open': async ({ url }, from) => ok(await openLink(url, from)),
  'site.preview': async ({ folder, path }, from) => show(folder, from, (root) => previewSite(root, path)),
  'recent.list': async (_request, from) => ok(await listRecent(from.tickets)),
  'recent.forget': async ({ folder }, from) => {
    const path = from.tickets.pathOf(folder)
    if (path !== null) await forgetRecent(path)
    return done
  },
  'recent.restore': async ({ folder }, from) => {
    const path = from.tickets.pathOf(folder)
    if (path !== null) await restoreRecent(path)
    return done
  },
  'recent.moved': async ({ from: before, to }, from) => {
    const [old, now] = [from.tickets.pathOf(before), from.tickets.pathOf(to)]
    if (old !== null && now !== null) await moveRecent(old, now)
    return done
  },
  'recovery.keep': async ({ badge, scene }, from) => keepRecovery(from, badge, scene ?? null),
  'recovery.read': async ({ badge }, from) => ok(await readRecovery(from, badge)),
  'draft.read': async (_request, from) => ok(await readAwardDraft(from)),
  'draft.write': async ({ draft }, from) => {
    await writeAwardDraft(from, draft)
    return done
  },
}

/** Opens only what a job of this window just wrote, or the open workspace itself (reliability.md §5, 15). */
async function show(ticket: FileTicket | FolderTicket, from: StudioWindow, open: (path: string) => unknown) {
  const path = from.tickets.pathOf(ticket)
  if (path === null || !(from.written.has(path) || path === from.workspace)) return refuse(notWritten())
  try {
    await stat(path)
  } catch {
    return refuse(notThere(path)) // deleted since
  }
  await open(path)
  return done
}

async function surroundings(from: StudioWindow): Promise<Surroundings> {
  const { theme, sizePercent, language } = await preferences().read()
  const begin = from.begin
  from.begin = { workspace: null, sample: false, files: [], recovered: false }
  const folder = begin.workspace === null ? null : await pick(from.tickets, begin.workspace)
  const files = await Promise.all(begin.files.map((path) => pick(from.tickets, path)))
  return {
    theme,
    sizePercent,
    language,
    speaks: spokenLanguage(),
    platform: process.platform === 'darwin' ? 'mac' : process.platform === 'win32' ? 'windows' : 'linux',
    version: app.getVersion(),
    electron: process.versions.electron,
    dataFolder: app.getPath('userData'),
    open: folder?.kind === 'folder' ? folder : null,
    sample: begin.sample,
    files: files.filter((one): one is PickedFile => one?.kind === 'file'),
    recovered: begin.recovered,
  }
}

function notRemembered() {
  return problem({
    code: 'passphrase-needed',
    message: 'This computer does not remember the passphrase any more.',
    remedy: 'Type it.',
  })
}

function notChosen() {
  return problem({
    code: 'file-missing',
    message: 'This folder was not chosen in this window.',
    remedy: 'Choose it again.',
  })
}

function notWritten() {
  return problem({ code: 'not-shown', message: 'Rosette opens only what it wrote itself.', remedy: '' })
}

function notThere(path: string) {
  return problem({
    code: 'file-missing',
    where: { file: path },
    message: 'It is not there any more.',
    remedy: 'Export it again.',
  })
}
