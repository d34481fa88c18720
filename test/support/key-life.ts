import { utf8 } from '../../src/core/foundation/bytes'
import { quietRun } from '../../src/core/foundation/run'
import type { Machine } from '../../src/studio/machine'
import { compromiseKey } from '../../src/studio/workflows/compromise-key'
import { listKeys } from '../../src/studio/workflows/list-keys'
import { rotateKeys } from '../../src/studio/workflows/rotate-keys'
import { withStudio } from '../../src/studio/workspace/open-studio'
import { aMachine } from './machine'
import { PASSPHRASE, valueOf } from './workspace'

/** All keys of a workspace, newest first. */
export async function keysOf(folder: string) {
  return withStudio(aMachine(), folder, 'read', async (studio) => valueOf(await listKeys(studio, quietRun())).keys)
}

/** The key that signs embedded proofs now. */
export async function signingKid(folder: string): Promise<string> {
  const key = (await keysOf(folder)).find(({ alg, state }) => alg === 'Ed25519' && state === 'active')
  if (!key) throw new Error('no key signs')
  return key.kid
}

export function rotateIn(folder: string, machine: Machine = aMachine(), passphrase = PASSPHRASE) {
  return withStudio(machine, folder, 'write', (studio) => rotateKeys(studio, { passphrase: utf8(passphrase) }))
}

export function compromiseIn(folder: string, kid: string, machine: Machine = aMachine()) {
  return withStudio(machine, folder, 'write', (studio) =>
    compromiseKey(studio, { kid, passphrase: utf8(PASSPHRASE) }, quietRun()),
  )
}
