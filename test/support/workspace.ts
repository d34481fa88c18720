import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { utf8 } from '../../src/core/foundation/bytes'
import type { Result } from '../../src/core/foundation/result'
import { quietRun } from '../../src/core/foundation/run'
import { createWorkspace } from '../../src/studio/workflows/create-workspace'
import { aFolder } from './folders'
import { aMachine } from './machine'

/** What every workspace of the tests is locked with; a marked word, so that a leak is found. */
export const PASSPHRASE = 'canary-passphrase-Bäume'

/** The value of a result that must be good. */
export function valueOf<T>(result: Result<T>): T {
  if (result.ok) return result.value
  throw new Error(`refused: ${JSON.stringify(result.problems)}`)
}

let made: Promise<string> | undefined

/** A new workspace with issuer and keys, copied from one that is made once a test file, as keys take long. */
export async function aWorkspace(): Promise<string> {
  made ??= make()
  const folder = join(aFolder(), 'workspace')
  cpSync(await made, folder, { recursive: true })
  return folder
}

async function make(): Promise<string> {
  const folder = join(aFolder(), 'workspace')
  const request = {
    folder,
    name: 'Example University',
    url: 'https://badges.example.edu/',
    email: 'office@example.edu',
    timeZone: 'Europe/Berlin',
    passphrase: utf8(PASSPHRASE),
  }
  valueOf(await createWorkspace(aMachine(), request, quietRun()))
  return folder
}
