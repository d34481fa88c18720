import { join } from 'node:path'
import { app, safeStorage } from 'electron'
import { z } from 'zod'
import { stateFile } from './state-file'

/** By folder of a workspace: the passphrase as the system's key store has locked it, in base64. */
const Remembered = z.record(z.string(), z.string())

/** What every runtime has of it: newer ones have forms that wait, too, which the pinned one for development lacks. */
type KeyStore = {
  readonly isEncryptionAvailable: () => boolean
  readonly getSelectedStorageBackend: () => string
  readonly encryptString: (text: string) => Buffer
  readonly decryptString: (locked: Buffer) => string
}
const keyStore: KeyStore = safeStorage

let file: ReturnType<typeof stateFile<typeof Remembered>> | undefined

function remembered() {
  return (file ??= stateFile(join(app.getPath('userData'), 'passphrases.json'), Remembered, {}))
}

/**
 * Whether the system has a store that locks secrets for this account. Electron's own stand-in on Linux (`basic_text`) is none:
 * anybody could open it (reliability.md §2, promise 14).
 */
function hasKeyStore(): boolean {
  if (!keyStore.isEncryptionAvailable()) return false
  return process.platform !== 'linux' || !['basic_text', 'unknown'].includes(keyStore.getSelectedStorageBackend())
}

/** What the window may offer for a workspace. */
export async function keyStoreState(workspace: string | null): Promise<'none' | 'empty' | 'remembered'> {
  if (workspace === null || !hasKeyStore()) return 'none'
  return (await remembered().read())[workspace] === undefined ? 'empty' : 'remembered'
}

/** A convenience and never the only copy. */
export async function rememberPassphrase(workspace: string, passphrase: string): Promise<void> {
  if (!hasKeyStore()) return
  const locked = keyStore.encryptString(passphrase).toString('base64')
  await remembered().change((all) => ({ ...all, [workspace]: locked }))
}

export async function forgetPassphrase(workspace: string): Promise<void> {
  await remembered().change(({ [workspace]: _, ...rest }) => rest)
}

/** Null where there is none, or where the store of another account or desktop locked it. */
export async function recallPassphrase(workspace: string): Promise<string | null> {
  const locked = hasKeyStore() ? (await remembered().read())[workspace] : undefined
  if (locked === undefined) return null
  try {
    return keyStore.decryptString(Buffer.from(locked, 'base64'))
  } catch {
    return null // the store changed since, or the file did
  }
}
