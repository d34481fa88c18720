import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { app, dialog, type FileFilter } from 'electron'
import type { FilePurpose } from '../ipc/shell-contract'
import { words } from './language'
import { preferences } from './preferences'
import type { StudioWindow } from './studio-window'

/** The kinds of files that are of use for a purpose; none where a folder is asked for. */
function filtersFor(purpose: FilePurpose): FileFilter[] {
  const all = { name: words().allFiles, extensions: ['*'] }
  switch (purpose) {
    case 'roster':
      return [{ name: words().tables, extensions: ['csv', 'tsv', 'txt', 'xlsx'] }, all]
    case 'badge':
      return [{ name: words().badges, extensions: ['png', 'svg', 'json', 'jwt', 'jsonld', 'txt'] }, all]
    case 'artwork':
      return [{ name: words().pictures, extensions: ['svg', 'png'] }, all]
    default:
      return [all]
  }
}

type Question = { readonly purpose: FilePurpose; readonly title: string }

/** Asks for files; begins where files for this purpose were found last. */
export async function chooseFiles(one: StudioWindow, ask: Question & { many: boolean }): Promise<readonly string[]> {
  const { filePaths } = await dialog.showOpenDialog(one.window, {
    title: ask.title,
    defaultPath: await folderFor(ask.purpose),
    filters: filtersFor(ask.purpose),
    properties: ask.many ? ['openFile', 'multiSelections'] : ['openFile'],
  })
  if (filePaths[0] !== undefined) await rememberFolder(ask.purpose, dirname(filePaths[0]))
  return filePaths
}

/** Asks for one folder, or null. */
export async function chooseFolder(one: StudioWindow, ask: Question & { button: string }): Promise<string | null> {
  const { filePaths } = await dialog.showOpenDialog(one.window, {
    title: ask.title,
    buttonLabel: ask.button,
    defaultPath: await folderFor(ask.purpose),
    properties: ['openDirectory', 'createDirectory'],
  })
  const path = filePaths[0] ?? null
  if (path !== null) await rememberFolder(ask.purpose, path)
  return path
}

/** Asks for a place and writes the bytes there; the system asks before it overwrites. @returns null where cancelled */
export async function saveAs(
  one: StudioWindow,
  ask: Question & { name: string; bytes: Uint8Array },
): Promise<string | null> {
  const { filePath, canceled } = await dialog.showSaveDialog(one.window, {
    title: ask.title,
    defaultPath: join(await folderFor(ask.purpose), ask.name),
  })
  if (canceled || filePath === '') return null
  await mkdir(dirname(filePath), { recursive: true })
  await writeFile(filePath, ask.bytes)
  await rememberFolder(ask.purpose, dirname(filePath))
  return filePath
}

async function folderFor(purpose: FilePurpose): Promise<string> {
  return (await preferences().read()).folders[purpose] ?? app.getPath('documents')
}

async function rememberFolder(purpose: FilePurpose, folder: string): Promise<void> {
  await preferences().change((all) => ({ ...all, folders: { ...all.folders, [purpose]: folder } }))
}
