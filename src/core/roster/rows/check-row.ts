import type { BadgeDefinition, BadgeResult } from '../../badge'
import type { CalendarDay } from '../../foundation/calendar-day'
import type { Problem } from '../../foundation/problem'
import { quoted } from '../../foundation/text-safety'
import { webUrlFrom } from '../../foundation/web-url'
import { cellText, isBlank } from '../cell'
import { cellHazards, type CellKind } from './cell-hazards'
import type { SeenAddresses } from './check-email'
import { readAwarded, readExpires } from './check-days'
import { readLanguage } from './check-language'
import { checkPerson, otherCells, proseOf } from './check-person'
import { checkResult } from './check-result'
import type { ColumnPlan } from '../columns'
import type { RosterField } from '../header'
import { finding, type Finding } from '../problems'
import type { RosterMap } from '../roster-map'
import { rowReader, type RowReader } from './row-reader'
import type { RosterRow } from '../row'
import type { TableRow } from '../table'

/** What rows are judged by. */
export type RowRules = {
  readonly plan: ColumnPlan
  readonly map: RosterMap | undefined
  readonly badge: BadgeDefinition | undefined
  /** The badge's results by the key of their id, as headers are compared. */
  readonly results: ReadonlyMap<string, BadgeResult>
  /** The office's calendar day; an award after it is a problem. */
  readonly today: CalendarDay
  /** The day of rows that name none. */
  readonly awardedDefault: CalendarDay
}

/** Judges every cell of a row; `accepted` is null if one of them is an error. Problems stand in the order of the columns. */
export function checkRow(
  line: TableRow,
  rules: RowRules,
  seen: SeenAddresses,
): { readonly accepted: RosterRow | null; readonly problems: readonly Problem[] } {
  const reader = rowReader(line, rules.plan, rules.map)
  const { name, email } = checkPerson(reader, seen)
  const awarded = readAwarded(reader, rules.today)
  const expires = readExpires(reader, awarded ?? rules.awardedDefault)
  const evidenceNarrative = readProse(reader, 'evidenceNarrative')
  const evidence = readEvidence(reader, rules.badge, evidenceNarrative !== undefined)
  const reflection = readReflection(reader, rules.badge)
  const optional = {
    awarded,
    expires,
    evidenceNarrative,
    reflection,
    narrative: readProse(reader, 'narrative'),
    studentId: readLine(reader, 'studentId'),
    language: readLanguage(reader),
    pronouns: readLine(reader, 'pronouns'),
  }
  const results = readResults(reader, rules)
  const other = otherCells(reader, rules.plan.others)
  const problems = [...reader.problems(), ...tooManyCells(line, rules.plan)]
  if (email === null || problems.some(({ level }) => level === 'error')) return { accepted: null, problems }
  const filled = Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined))
  return { accepted: { row: line.row, name, email, evidence, results, other, ...filled }, problems }
}

function readEvidence(reader: RowReader, badge: BadgeDefinition | undefined, hasNarrative: boolean): string[] {
  const cell = reader.cell('evidence')
  if (isBlank(cell)) {
    if (badge?.evidence === 'required' && !hasNarrative)
      reader.judge('evidence', [
        finding('evidence-missing', 'Evidence is required and missing.', 'Add the address of the work.'),
      ])
    return []
  }
  const typed = cellText(cell)
    .split(/\s+/)
    .filter((word) => word !== '')
  const urls = typed.map(webUrlFrom)
  const wrong = typed.find((_, i) => urls[i] === null)
  const message = `“${quoted(wrong ?? '')}” is not a web address.`
  const invalid = finding('url-invalid', message, 'It must begin with https:// and hold no name or password.')
  reader.judge('evidence', [...cellHazards(cell, 'prose'), ...(wrong === undefined ? [] : [invalid])])
  return urls.filter((url) => url !== null)
}

function readReflection(reader: RowReader, badge: BadgeDefinition | undefined): string | undefined {
  const text = readProse(reader, 'reflection')
  if (text === undefined && badge?.reflection === 'required')
    reader.judge('reflection', [
      finding('reflection-missing', 'A reflection is required and missing.', 'Add the earner’s own words.'),
    ])
  return text
}

function readResults(reader: RowReader, { plan, badge, results }: RowRules): RosterRow['results'] {
  const found: RosterRow['results'] = []
  for (const column of plan.results) {
    const cell = reader.cellAt(column.index)
    if (isBlank(cell)) continue
    const result = results.get(column.key)
    const text = cellText(cell)
    const checked = result
      ? checkResult(text, result)
      : badge
        ? unknownResult()
        : { id: column.key, value: proseOf(cell) }
    reader.judgeColumn(column, [...cellHazards(cell, 'line'), ...('code' in checked ? [checked] : [])])
    if (!('code' in checked)) found.push(checked)
  }
  return found
}

function unknownResult(): Finding {
  return finding('result-unknown', 'The badge has no such result.', 'Correct the header, or empty the column.')
}

function readProse(reader: RowReader, field: RosterField): string | undefined {
  return readText(reader, field, 'prose')
}

function readLine(reader: RowReader, field: RosterField): string | undefined {
  return readText(reader, field, 'line')
}

function readText(reader: RowReader, field: RosterField, kind: CellKind): string | undefined {
  const cell = reader.cell(field)
  const text = proseOf(cell)
  if (text === '') return undefined
  reader.judge(field, cellHazards(cell, kind))
  return text
}

function tooManyCells(line: TableRow, plan: ColumnPlan): Problem[] {
  const extra = line.cells.findIndex((cell, i) => i >= plan.width && !isBlank(cell))
  if (extra < 0) return []
  const message = `The row has more cells than the header (${extra + 1} instead of ${plan.width}).`
  const remedy = 'Put text that holds the separator in quotation marks, or remove what is too much.'
  return [problemOfRow('row-too-long', line.row, message, remedy)]
}

function problemOfRow(code: string, row: number, message: string, remedy: string): Problem {
  return { code, level: 'error', where: { row }, message, remedy, values: {} }
}
