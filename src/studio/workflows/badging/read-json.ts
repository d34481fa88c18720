import { textFromUtf8 } from '../../../core/foundation/bytes'
import { problem } from '../../../core/foundation/problem'
import { ok, refuse, type Result } from '../../../core/foundation/result'
import { parseStrictJson } from '../../../core/foundation/strict-json'
import type { Files } from '../../workspace/files'
import { readInput, type Input } from '../../workspace/input'

const LIMIT_BYTES = 1 << 20
const LIMIT_DEPTH = 32

/** A JSON file that somebody wrote, within the limits of definitions and designs (reliability.md §4). */
export async function readJson(files: Files, input: Input): Promise<Result<{ name: string; json: unknown }>> {
  const file = await readInput(files, input, LIMIT_BYTES)
  if (!file.ok) return file
  const { name, bytes } = file.value
  const text = textFromUtf8(bytes)
  if (text === null)
    return refuse(
      problem({
        code: 'text-ill-formed',
        where: { file: name },
        message: `${name} is not UTF-8 text.`,
        remedy: 'Save it as UTF-8.',
        values: { file: name },
      }),
    )
  const json = parseStrictJson(text.replace(/^\ufeff/, ''), { depth: LIMIT_DEPTH })
  if (json.ok) return ok({ name, json: json.value })
  return refuse(...json.problems.map((p) => ({ ...p, where: { file: name, ...p.where } })))
}
