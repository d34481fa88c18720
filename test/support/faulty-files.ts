import type { Files, OpenFile } from '../../src/studio/workspace/files'

/** What happens at the k-th operation of a job (from 1). */
export type Fault = {
  readonly at: number
  /** A system error, or the process dying before, in the middle of, or after the operation. */
  readonly what: 'EIO' | 'ENOSPC' | 'EACCES' | 'EROFS' | 'EMFILE' | 'kill-before' | 'kill-within' | 'kill-after'
  /** Every later operation fails as well, as on a disk that stays full. */
  readonly lasting?: boolean
}

/** The process is dead: nothing after it may touch the disk. */
export class Killed extends Error {}

export type FaultyFiles = Files & { readonly operations: () => number; readonly log: readonly string[] }

/** The port over another one, with one fault; without one it only counts. */
export function faultyFiles(files: Files, fault?: Fault): FaultyFiles {
  let count = 0
  let dead = false
  const log: string[] = []
  const step = async <T>(name: string, operation: () => Promise<T>, half?: () => Promise<unknown>): Promise<T> => {
    if (dead) throw new Killed('the process is dead')
    count++
    log.push(name)
    if (!fault || count < fault.at || (count > fault.at && !fault.lasting)) return operation()
    if (!fault.what.startsWith('kill')) throw systemError(fault.what, name)
    dead = true
    if (fault.what === 'kill-within') await half?.()
    if (fault.what === 'kill-after') await operation()
    throw new Killed(`killed at operation ${count}: ${name}`)
  }
  const handle = (path: string, file: OpenFile): OpenFile => ({
    append: (bytes) =>
      step(
        `append ${path}`,
        () => file.append(bytes),
        () => file.append(bytes.subarray(0, bytes.length >> 1)),
      ),
    truncate: (size) => step(`truncate ${path}`, () => file.truncate(size)),
    sync: () => step(`sync ${path}`, () => file.sync()),
    // a dead process's files are closed by the system
    close: () => (dead ? file.close() : step(`close ${path}`, () => file.close())),
  })
  return {
    read: (path) => step(`read ${path}`, () => files.read(path)),
    readRange: (path, offset, length) => step(`readRange ${path}`, () => files.readRange(path, offset, length)),
    open: (path, how, mode) => step(`open ${path}`, async () => handle(path, await files.open(path, how, mode))),
    writeDerived: (path, parts) =>
      step(
        `writeDerived ${path}`,
        () => files.writeDerived(path, parts),
        () => files.writeDerived(path, [Buffer.concat(parts).subarray(0, 100)]),
      ),
    createDerived: (path, parts) =>
      step(
        `createDerived ${path}`,
        () => files.createDerived(path, parts),
        () => files.createDerived(path, [Buffer.concat(parts).subarray(0, 100)]),
      ),
    rename: (from, to) => step(`rename ${from} ${to}`, () => files.rename(from, to)),
    syncFolder: (path) => step(`syncFolder ${path}`, () => files.syncFolder(path)),
    makeFolder: (path) => step(`makeFolder ${path}`, () => files.makeFolder(path)),
    info: (path) => step(`info ${path}`, () => files.info(path)),
    list: (path) => step(`list ${path}`, () => files.list(path)),
    remove: (path) => step(`remove ${path}`, () => files.remove(path)),
    realPath: (path) => step(`realPath ${path}`, () => files.realPath(path)),
    operations: () => count,
    log,
  }
}

function systemError(code: string, operation: string): Error {
  return Object.assign(new Error(`${code}: injected at ${operation}`), { code })
}
