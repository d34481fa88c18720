import { basename } from 'node:path'
import { problem, type Problem } from '../../core/foundation/problem'
import { ok, refuse, type Result } from '../../core/foundation/result'
import { errorCodeOf } from './error-code'
import type { Files } from './files'

/** A file that somebody chose: by its path, or its bytes already in hand (pasted, dropped). */
export type Input = { readonly path: string } | { readonly name: string; readonly bytes: Uint8Array }

/** A file's bytes and the name that messages call it by. */
export type ReadInput = { readonly name: string; readonly bytes: Uint8Array }

/**
 * Reads a chosen file; its size is looked at before its bytes. Codes: file-missing, file-not-regular, file-too-large,
 * file-unreadable.
 */
export async function readInput(files: Files, input: Input, limitBytes: number): Promise<Result<ReadInput>> {
  if ('bytes' in input) {
    return input.bytes.length > limitBytes ? refuse(tooLarge(input.name, limitBytes)) : ok(input)
  }
  const name = basename(input.path)
  try {
    const path = await files.realPath(input.path)
    const info = path === null ? null : await files.info(path)
    if (path === null || info === null) return refuse(wrong('file-missing', name, 'is not there', 'Check the path.'))
    if (info.kind === 'folder') return refuse(wrong('file-not-regular', name, 'is a folder', 'Choose a file.'))
    if (info.kind !== 'file') return refuse(wrong('file-not-regular', name, 'is no ordinary file', 'Choose a file.'))
    if (info.sizeBytes > limitBytes) return refuse(tooLarge(name, limitBytes))
    const bytes = await files.readRange(path, 0, info.sizeBytes)
    return ok({ name, bytes })
  } catch (error) {
    if (errorCodeOf(error) === null) throw error
    return refuse(wrong('file-unreadable', name, 'cannot be read', 'Check whether this account may read it.'))
  }
}

function tooLarge(file: string, limitBytes: number): Problem {
  const mebibytes = Math.floor(limitBytes / 1024 / 1024)
  return problem({
    code: 'file-too-large',
    where: { file },
    message: `${file} is larger than ${mebibytes} MiB.`,
    remedy: 'Choose a smaller file.',
    values: { file, mebibytes },
  })
}

function wrong(code: string, file: string, what: string, remedy: string): Problem {
  return problem({ code, where: { file }, message: `${file} ${what}.`, remedy, values: { file } })
}
