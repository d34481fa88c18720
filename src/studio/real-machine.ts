import { existsSync, readdirSync, statSync } from 'node:fs'
import { hostname, userInfo } from 'node:os'
import { dirname, join } from 'node:path'
import { bug } from '../core/foundation/bug'
import type { Machine } from './machine'
import { hashNatively } from './native-sha256'
import { DesignMaterials } from './rendering/design-materials'
import { resourcesIn } from './resources'
import { threadSigning } from './workers/thread-signing'
import { threadWriting } from './workers/thread-writing'
import { isErrorCode } from './workspace/error-code'
import { realDisk } from './workspace/real-disk'

/** OWASP's floor for scrypt, about half a second (reliability.md §2, promise 12). */
const SCRYPT = { N: 2 ** 17, r: 8, p: 1 } as const

/** The machine that people use. @param options.resourcesFolder default: found beside the program */
export function realMachine(options: { readonly resourcesFolder?: string } = {}): Machine {
  hashNatively()
  const disk = realDisk()
  const { files, random } = disk
  const folder = options.resourcesFolder ?? join(above('resources/contexts/index.json'), 'resources')
  const resources = resourcesIn(files, folder, () =>
    join(above('out/verifier/verifier.js'), 'out/verifier/verifier.js'),
  )
  return {
    files,
    clock: { now: () => Date.now() },
    random,
    process: { pid: process.pid, host: hostname(), user: accountName(), isAlive },
    scrypt: SCRYPT,
    resources,
    materials: new DesignMaterials((name) => resources.read(name)),
    signing: threadSigning(),
    writing: threadWriting(disk),
    program: programMark(),
  }
}

/** The nearest folder above the program that holds a file: the checkout, the packaged app, or the folder beside its archive. */
function above(name: string): string {
  for (let folder = import.meta.dirname; folder !== dirname(folder); folder = dirname(folder))
    if (existsSync(join(folder, name))) return folder
  return bug(`${name} is nowhere above the program`)
}

/** Names, sizes and times of the built program's files. */
function programMark(): string {
  const folder = import.meta.dirname
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const { size, mtimeMs } = statSync(join(folder, name))
      return `${name} ${size} ${mtimeMs}`
    })
    .join('\n')
}

function accountName(): string {
  try {
    return userInfo().username
  } catch {
    return 'unknown' // the system has no entry for this account, as in some containers
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return !isErrorCode(error, 'ESRCH') // EPERM: it runs, under another account
  }
}
