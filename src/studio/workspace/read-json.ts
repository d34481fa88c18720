import { textFromUtf8 } from '../../core/foundation/bytes'
import { problem } from '../../core/foundation/problem'
import { ok, refuse, type Result } from '../../core/foundation/result'
import { parseStrictJson } from '../../core/foundation/strict-json'
import type { Files } from './files'
import { readInput, type Input } from './input'

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
  const remedy = 'Correct the file there.' // whoever chose it has written it
  return refuse(...json.problems.map((p) => ({ ...p, remedy, where: { file: name, ...p.where } })))
}
