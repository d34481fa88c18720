import { utf8 } from '../../core/foundation/bytes'
import { prettyJson } from '../../core/foundation/stable-json'
import { sealKey, type KeyFile } from '../../core/signing'
import type { Machine } from '../machine'
import { writeDurably } from '../workspace/durable-write'
import type { WorkspacePaths } from '../workspace/paths'
import { secretBytes } from './new-key'
import { keyOpener } from './node-primitives'
import type { OpenedKey } from './open-keys'

/** Seals keys under one passphrase; they share a salt, so that it is stretched once. @param passphrase as `stretchablePassphrase` gave it */
export async function sealKeys(
  machine: Machine,
  keys: readonly OpenedKey[],
  passphrase: Uint8Array,
): Promise<readonly KeyFile[]> {
  const opener = keyOpener()
  const salt = machine.random(16)
  const files: KeyFile[] = []
  for (const { key, created } of keys) {
    const secret = secretBytes(key)
    const sealing = { publicKey: key.publicKey, created, secret, passphrase, salt, nonce: machine.random(12) }
    files.push(await sealKey({ ...sealing, cost: machine.scrypt }, opener.primitives))
    secret.fill(0)
  }
  await opener.forget()
  return files
}

/** Seals keys into `keys/`, readable by this account alone. @param passphrase as `stretchablePassphrase` gave it */
export async function storeKeys(
  machine: Machine,
  paths: WorkspacePaths,
  keys: readonly OpenedKey[],
  passphrase: Uint8Array,
): Promise<void> {
  for (const file of await sealKeys(machine, keys, passphrase))
    await writeDurably(machine, paths.key(file.kid), utf8(prettyJson(file)), 0o600)
}
