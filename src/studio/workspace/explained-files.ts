import { problem, type Problem } from '../../core/foundation/problem'
import { RosetteError } from '../../core/foundation/rosette-error'
import { errorCodeOf } from './error-code'
import type { Files, OpenFile } from './files'

const words: Readonly<Record<string, readonly [code: string, what: string, remedy: string]>> = {
  ENOSPC: ['disk-full', 'The disk is full.', 'Make room and run the same command again; what was confirmed is safe.'],
  EDQUOT: ['disk-full', 'Your share of the disk is used up.', 'Make room and run the same command again.'],
  EACCES: [
    'file-not-permitted',
    'This account may not use the file.',
    'Change its permissions or choose another folder.',
  ],
  EPERM: ['file-not-permitted', 'The system does not allow it.', 'Change the permissions or choose another folder.'],
  EROFS: ['file-not-permitted', 'The disk is read-only.', 'Choose a folder that can be written.'],
  EMFILE: ['too-many-files', 'Too many files are open.', 'Close other programs and run the same command again.'],
  ENFILE: ['too-many-files', 'Too many files are open.', 'Close other programs and run the same command again.'],
  EISDIR: ['file-not-regular', 'It is a folder where a file is needed.', 'Choose a file.'],
  EEXIST: ['file-exists', 'Something of that name is there already.', 'Choose another name.'],
  ENOENT: ['file-missing', 'It is not there.', 'Check the path.'],
}

/** The same port, but a failure says which file, what is wrong and what to do (style.md, Errors). */
export function explainedFiles(files: Files): Files {
  return {
    read: (path) => explain(path, () => files.read(path)),
    readRange: (path, offset, length) => explain(path, () => files.readRange(path, offset, length)),
    open: async (path, how, mode) => explainedHandle(path, await explain(path, () => files.open(path, how, mode))),
    writeDerived: (path, parts) => explain(path, () => files.writeDerived(path, parts)),
    createDerived: (path, parts) => explain(path, () => files.createDerived(path, parts)),
    rename: (from, to) => explain(to, () => files.rename(from, to)),
    syncFolder: (path) => explain(path, () => files.syncFolder(path)),
    makeFolder: (path) => explain(path, () => files.makeFolder(path)),
    info: (path) => explain(path, () => files.info(path)),
    list: (path) => explain(path, () => files.list(path)),
    remove: (path) => explain(path, () => files.remove(path)),
    realPath: (path) => explain(path, () => files.realPath(path)),
  }
}

function explainedHandle(path: string, file: OpenFile): OpenFile {
  return {
    append: (bytes) => explain(path, () => file.append(bytes)),
    truncate: (size) => explain(path, () => file.truncate(size)),
    sync: () => explain(path, () => file.sync()),
    close: () => explain(path, () => file.close()),
  }
}

async function explain<T>(path: string, operation: () => Promise<T>): Promise<T> {
  try {
    return await operation()
  } catch (error) {
    const code = errorCodeOf(error)
    if (code === null || error instanceof RosetteError) throw error // not the disk's: a bug or a test's crash
    throw new RosetteError(diskProblem(path, code), { cause: error })
  }
}

function diskProblem(path: string, systemCode: string): Problem {
  const [code, what, remedy] = words[systemCode] ?? [
    'disk-failed',
    `The disk answered ${systemCode}.`,
    'Check the disk and run the same command again; what was confirmed is safe.',
  ]
  return problem({
    code,
    where: { file: path },
    message: `${path} could not be used. ${what}`,
    remedy,
    values: { file: path, systemCode },
  })
}
