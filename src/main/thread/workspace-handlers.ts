import { dirname, join } from 'node:path'
import { utf8 } from '../../core/foundation/bytes'
import { problem } from '../../core/foundation/problem'
import { ok, refuse, type Result } from '../../core/foundation/result'
import { quietRun, type Run } from '../../core/foundation/run'
import type { WorkspaceView } from '../../ipc/workspace-contract'
import { createWorkspace } from '../../studio/workflows/create-workspace'
import { updateSettings } from '../../studio/workflows/update-settings'
import type { Handlers } from './handlers'
import type { ThreadState } from './thread-state'
import { sampleWorkspace } from './sample-folder'
import { rememberWorkspace, workspaceView } from './workspace-view'

/** Beside the sample's folder, as createSample writes them. */
const SAMPLE_ROSTER = 'spring-clean.csv'
const SAMPLE_PASSPHRASE = 'passphrase.txt'

export const workspaceHandlers: Handlers<
  | 'workspace.create'
  | 'workspace.sample'
  | 'workspace.open'
  | 'workspace.describe'
  | 'workspace.close'
  | 'workspace.settings'
  | 'key.unlock'
  | 'key.unlock-sample'
  | 'key.lock'
  | 'sample.roster'
> = {
  'workspace.create': async (state, { parent, folderName, name, url, email, passphrase }, run) => {
    const folder = await freeFolder(state, join(state.pathOf(parent), folderName))
    const created = await createWorkspace(
      state.machine,
      { folder, name, url, passphrase: utf8(passphrase), ...(email === undefined ? {} : { email }) },
      run,
    )
    return created.ok ? open(state, folder, 'write', run) : created
  },
  'workspace.sample': async (state, _request, run) => {
    const workspace = await sampleWorkspace(state.machine, state.data.sampleFolder, run)
    return workspace.ok ? open(state, workspace.value, 'write', run) : workspace
  },
  'workspace.open': (state, { folder, access }, run) => open(state, state.pathOf(folder), access, run),
  'workspace.describe': (state, _request, run) => workspaceView(state, state.studio(), run),
  'workspace.close': async (state) => {
    await state.close()
    return ok(null)
  },
  'workspace.settings': async (state, { issuer, settings }, run) => {
    const studio = state.studio()
    const changed = await updateSettings(
      studio,
      { ...(issuer ? { issuer: defined(issuer) } : {}), ...(settings ? { settings: defined(settings) } : {}) },
      run,
    )
    return changed.ok ? workspaceView(state, studio, run) : changed
  },
  'key.unlock': async (state, { passphrase }) => {
    const unlocked = await state.studio().keys.unlock(utf8(passphrase))
    if (!unlocked.ok) return unlocked
    state.keysUnlocked()
    return ok(null)
  },
  'key.unlock-sample': async (state) => {
    const studio = state.studio()
    const note = studio.document.data.sample
      ? await state.machine.files.read(join(dirname(studio.paths.folder), SAMPLE_PASSPHRASE))
      : null
    if (note === null) return refuse(noPractice())
    const unlocked = await studio.keys.unlock(note.slice(0, -1))
    if (!unlocked.ok) return unlocked
    state.keysUnlocked()
    return ok(null)
  },
  'key.lock': async (state) => {
    state.lockKeys()
    return ok(null)
  },
  'sample.roster': async (state) => {
    const path = join(dirname(state.studio().paths.folder), SAMPLE_ROSTER)
    const info = await state.machine.files.info(path)
    return ok(info?.kind === 'file' ? state.giveFile(path, info.sizeBytes) : null)
  },
}

async function open(
  state: ThreadState,
  folder: string,
  access: 'read' | 'write',
  run: Run,
): Promise<Result<WorkspaceView>> {
  const studio = await state.openFolder(folder, access)
  void rememberWorkspace(state, studio, quietRun()).catch(() => undefined) // the start screen shows what it knew before
  return workspaceView(state, studio, run)
}

function noPractice() {
  return problem({
    code: 'passphrase-needed',
    message: 'The passphrase of this workspace is not beside it.',
    remedy: 'Type it.',
  })
}

/** The folder, or the next free one of that name. */
async function freeFolder(state: ThreadState, wanted: string): Promise<string> {
  let folder = wanted
  for (let n = 2; (await state.machine.files.list(folder)).length > 0; n++) folder = `${wanted}-${n}`
  return folder
}

type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> }

/** Without the members that say nothing. */
function defined<T extends object>(members: T): Defined<T> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as Defined<T>
}
