import fs from 'node:fs'
import { byCodeUnit } from '../../core/foundation/order'
import { isErrorCode } from './error-code'
import type { FileInfo, Files, OpenFile } from './files'
import { retryWhileBusy } from './retry'

const TURN_MS = 10

/**
 * The port on a real disk. Calls are synchronous inside, as they are three times as fast for many small files and
 * studio never runs on a thread that draws or answers; between them the event loop gets a turn every few milliseconds.
 */
export function realFiles(): Files {
  const breathe = turnTaker()
  return {
    read: async (path) => {
      await breathe()
      return orNull(() => {
        const bytes = fs.readFileSync(path)
        return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
      })
    },
    readRange: async (path, offset, lengthBytes) => {
      await breathe()
      return readRange(path, offset, lengthBytes)
    },
    open: async (path, how, mode = 0o666) => {
      await breathe()
      return openFile(fs.openSync(path, how === 'create' ? 'wx' : fs.constants.O_WRONLY | fs.constants.O_APPEND, mode))
    },
    writeDerived: async (path, parts) => {
      await breathe()
      return writeParts(fs.openSync(path, 'w'), parts)
    },
    createDerived: async (path, parts) => {
      await breathe()
      return createParts(path, parts)
    },
    rename: (from, to) => retryWhileBusy(() => fs.renameSync(from, to)),
    syncFolder: async (path) => syncFolder(path),
    makeFolder: async (path) => {
      await breathe()
      return fs.mkdirSync(path, { recursive: true }) !== undefined
    },
    info: async (path) => {
      await breathe()
      // asked of every file of an export, of which most are not there yet: that must not cost an exception
      const stats = orNull(() => fs.lstatSync(path, { throwIfNoEntry: false }))
      return stats ? infoFrom(stats) : null
    },
    list: async (path) => (orNull(() => fs.readdirSync(path)) ?? []).sort(byCodeUnit),
    remove: async (path) => {
      await breathe()
      orNull(() => (fs.lstatSync(path).isDirectory() ? fs.rmdirSync(path) : fs.unlinkSync(path)))
    },
    realPath: async (path) => orNull(() => fs.realpathSync.native(path)),
  }
}

function turnTaker(): () => Promise<void> | undefined {
  let last = performance.now()
  return () => {
    if (performance.now() - last < TURN_MS) return undefined
    return new Promise((resolve) =>
      setImmediate(() => {
        last = performance.now()
        resolve()
      }),
    )
  }
}

function openFile(handle: number): OpenFile {
  return {
    append: async (bytes) => {
      let at = 0
      while (at < bytes.length) at += fs.writeSync(handle, bytes, at)
    },
    truncate: async (sizeBytes) => fs.ftruncateSync(handle, sizeBytes),
    sync: async () => fs.fdatasyncSync(handle),
    close: async () => fs.closeSync(handle),
  }
}

function createParts(path: string, parts: readonly Uint8Array[]): FileInfo | null {
  try {
    return writeParts(fs.openSync(path, 'wx'), parts)
  } catch (error) {
    if (isErrorCode(error, 'EEXIST')) return null
    throw error
  }
}

/** Writes and closes. */
function writeParts(handle: number, parts: readonly Uint8Array[]): FileInfo {
  try {
    const whole = parts.reduce((sum, part) => sum + part.length, 0)
    // a picture's shared parts are not copied; should the system take only some of them, the rest is written as one piece
    let written = whole === 0 ? 0 : fs.writevSync(handle, parts)
    const rest = written < whole ? Buffer.concat(parts) : new Uint8Array(0)
    while (written < whole) written += fs.writeSync(handle, rest, written)
    return infoFrom(fs.fstatSync(handle))
  } finally {
    fs.closeSync(handle)
  }
}

function readRange(path: string, offset: number, lengthBytes: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(lengthBytes)
  const handle = fs.openSync(path, 'r')
  try {
    let at = 0
    while (at < lengthBytes) {
      const read = fs.readSync(handle, bytes, at, lengthBytes - at, offset + at)
      if (read === 0) break
      at += read
    }
    return bytes.subarray(0, at)
  } finally {
    fs.closeSync(handle)
  }
}

function syncFolder(path: string): void {
  if (process.platform === 'win32') return // Windows has no handle of a folder that can be synced (reliability.md §2, promise 5)
  const handle = fs.openSync(path, 'r')
  try {
    fs.fsyncSync(handle)
  } finally {
    fs.closeSync(handle)
  }
}

function infoFrom(stats: fs.Stats): FileInfo {
  const kind = stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : stats.isSymbolicLink() ? 'link' : 'other'
  return { kind, sizeBytes: stats.size, modifiedMs: stats.mtimeMs }
}

function orNull<T>(read: () => T): T | null {
  try {
    return read()
  } catch (error) {
    if (isErrorCode(error, 'ENOENT') || isErrorCode(error, 'ENOTDIR')) return null // nothing is there: an answer, not a failure
    throw error
  }
}
