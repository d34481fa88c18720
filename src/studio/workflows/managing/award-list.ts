import { awardIdOf } from '../../../core/award'
import { problem, type Problem } from '../../../core/foundation/problem'
import { ok, refuse, type Result } from '../../../core/foundation/result'
import { quoted } from '../../../core/foundation/text-safety'
import { cellText, decodeRoster } from '../../../core/roster'
import type { Files } from '../../workspace/files'
import { readInput, type Input } from '../../workspace/input'

const LIMIT_BYTES = 64 << 20
/** Headers of the column that names awards, without regard to case, spaces, `_` or `-`; `index.csv` of images has one. */
const HEADERS = ['award', 'awardid', 'awardurl', 'credentialid', 'url', 'id']

/**
 * The awards that a table names, one a row, by id or by the address of their page (`--awards`). Problems: header-missing,
 * award-unknown with its row, and what makes a table unreadable.
 */
export async function readAwardList(files: Files, input: Input): Promise<Result<readonly string[]>> {
  const file = await readInput(files, input, LIMIT_BYTES)
  if (!file.ok) return file
  const { name, bytes } = file.value
  const table = await decodeRoster(bytes, name)
  if (!table.ok) return table
  const keys = table.value.header.map((header) => header.toLowerCase().replace(/[\s_-]/g, ''))
  const column = HEADERS.map((header) => keys.indexOf(header)).find((at) => at >= 0)
  if (column === undefined) return refuse(headerMissing(name))
  const names: string[] = []
  const problems: Problem[] = []
  for (const { row, cells } of table.value.rows) {
    const text = cellText(cells[column])
    if (awardIdOf(text) === null) problems.push(noAward(name, row, text))
    else names.push(text)
  }
  return problems.length > 0 ? refuse(...problems) : ok(names)
}

function headerMissing(file: string): Problem {
  return problem({
    code: 'header-missing',
    where: { file, row: 1, column: 'award' },
    message: 'The list has no column that names awards (“Award” or “Award URL”).',
    remedy:
      'Give it one with the ids of awards or the addresses of their pages, as in index.csv beside exported images.',
  })
}

function noAward(file: string, row: number, text: string): Problem {
  return problem({
    code: 'award-unknown',
    where: { file, row },
    message: `“${quoted(text)}” names no award.`,
    remedy: 'Write its id or the address of its page, or leave the row out.',
    values: { award: quoted(text) },
  })
}
