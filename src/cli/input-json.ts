import { textFromUtf8 } from '../core/foundation/bytes'
import { problem } from '../core/foundation/problem'
import { refuse, type Result } from '../core/foundation/result'
import { parseStrictJson } from '../core/foundation/strict-json'
import { readInput } from '../studio/workspace/input'
import type { CommandContext } from './command'

const LIMIT_BYTES = 1 << 20

/** The JSON value of a small file that was named on the command line, such as a mapping. */
export async function inputJson(context: CommandContext, argument: string): Promise<Result<unknown>> {
  const read = await readInput(context.machine.files, { path: context.path(argument) }, LIMIT_BYTES)
  if (!read.ok) return read
  const { name: file, bytes } = read.value
  const text = textFromUtf8(bytes)
  if (text === null)
    return refuse(
      problem({ code: 'text-ill-formed', where: { file }, message: `${file} is not UTF-8.`, remedy: 'Save it so.' }),
    )
  const json = parseStrictJson(text.replace(/^\ufeff/, ''))
  return json.ok ? json : refuse(...json.problems.map((one) => ({ ...one, where: { file, ...one.where } })))
}
