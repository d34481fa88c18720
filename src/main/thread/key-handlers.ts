import { utf8 } from '../../core/foundation/bytes'
import { ok, type Result } from '../../core/foundation/result'
import { backUpKeys, noteBackup } from '../../studio/workflows/back-up-keys'
import { changePassphrase } from '../../studio/workflows/change-passphrase'
import { checkBackup } from '../../studio/workflows/check-backup'
import { compromiseKey } from '../../studio/workflows/compromise-key'
import { listKeys } from '../../studio/workflows/list-keys'
import { restoreKeys } from '../../studio/workflows/restore-keys'
import { rotateKeys } from '../../studio/workflows/rotate-keys'
import type { Handlers } from './handlers'
import type { ThreadState } from './thread-state'

export const keyHandlers: Handlers<
  | 'key.list'
  | 'key.rotate'
  | 'key.doubt'
  | 'key.passphrase'
  | 'key.back-up'
  | 'key.backed-up'
  | 'key.check-backup'
  | 'key.restore'
> = {
  'key.list': async (state, _request, run) => {
    const listed = await listKeys(state.studio(), run)
    return listed.ok ? ok(listed.value.keys) : listed
  },
  'key.rotate': async (state, { kid, passphrase }) => {
    const request = { passphrase: utf8(passphrase), ...(kid === null ? {} : { kid }) }
    return changed(state, await rotateKeys(state.studio(), request), 'open')
  },
  'key.doubt': async (state, { kid, since, reason, passphrase }, run) => {
    const request = { kid, reason, ...(since === null ? {} : { since }) }
    const secret = passphrase === null ? null : utf8(passphrase)
    const done = await compromiseKey(state.studio(), { ...request, passphrase: secret }, run)
    if (passphrase !== null) changed(state, done, 'open')
    return done.ok ? ok({ awards: done.value.awards, resigned: done.value.resigned }) : done
  },
  'key.passphrase': async (state, { old, next }) =>
    changed(state, await changePassphrase(state.studio(), { old: utf8(old), next: utf8(next) }), 'locked'),
  'key.back-up': async (state, { passphrase }) => {
    const made = await backUpKeys(state.studio(), { passphrase: utf8(passphrase) })
    if (!made.ok) return made
    const { created, keys, file, sheet } = made.value
    return ok({ created, keys, file, sheet })
  },
  'key.backed-up': async (state, backup) => {
    const studio = state.studio()
    if (studio.access === 'write') await noteBackup(studio, backup)
    return changed(state, ok(null), 'as-before')
  },
  'key.check-backup': async (state, { file, passphrase }) => {
    const checked = await checkBackup(state.studio(), { backup: state.inputOf(file), passphrase: utf8(passphrase) })
    if (!checked.ok) return checked
    const { keys, missing, missingOld, ...rest } = checked.value
    return ok({ ...rest, keys: keys.length, missing: missing.length, missingOld: missingOld.length })
  },
  'key.restore': async (state, { file, folder, passphrase }) => {
    const request = { backup: state.inputOf(file), folder: state.pathOf(folder), passphrase: utf8(passphrase) }
    const restored = await restoreKeys(state.machine, request)
    return restored.ok ? ok({ ...state.giveFolder(restored.value.workspace), isWorkspace: true }) : restored
  },
}

/** Tells the window that keys changed, and begins or ends the time for which they are open. */
function changed(state: ThreadState, done: Result<unknown>, keys: 'open' | 'locked' | 'as-before'): Result<null> {
  if (!done.ok) return done
  if (keys === 'open') state.keysUnlocked()
  if (keys === 'locked') state.lockKeys()
  else state.tell('workspace.changed', { what: 'keys' })
  return ok(null)
}
