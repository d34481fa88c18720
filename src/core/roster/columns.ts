import type { Problem } from '../foundation/problem'
import { problem } from '../foundation/problem'
import { quoted } from '../foundation/text-safety'
import { fieldOfHeader, headerKey, resultOfHeader, type RosterField } from './header'
import type { RosterMap } from './roster-map'

/** A column that is used: where it stands and how its header reads in the file. */
export type UsedColumn = { readonly index: number; readonly header: string }

/** What each column of a roster means. */
export type ColumnPlan = {
  readonly fields: ReadonlyMap<RosterField, UsedColumn>
  /** With the key of the result's id, as headers are compared. */
  readonly results: readonly (UsedColumn & { readonly key: string })[]
  /** Columns that stay with the row for mail merge. */
  readonly others: readonly UsedColumn[]
  /** How many columns the header has. */
  readonly width: number
}

/**
 * Finds out what the columns of a roster mean.
 * Codes: header-missing (column is the field's name), header-duplicate.
 */
export function planColumns(
  header: readonly string[],
  headerRow: number,
  map: RosterMap | undefined,
): { readonly plan: ColumnPlan; readonly problems: readonly Problem[] } {
  const problems: Problem[] = []
  const fields = new Map<RosterField, UsedColumn>()
  const results: (UsedColumn & { key: string })[] = []
  const others: UsedColumn[] = []
  const firstUse = new Map<string, string>()
  header.forEach((text, index) => {
    if (text === '') return
    const column = { index, header: text }
    const field = map ? fieldOfMap(map, text) : fieldOfHeader(text)
    const result = map ? resultOfMap(map, text) : resultOfHeader(text)
    const use = field ?? (result === null ? `=${headerKey(text)}` : `result ${result}`)
    const before = firstUse.get(use)
    if (before !== undefined) {
      const message = `The columns “${quoted(before)}” and “${quoted(text)}” mean the same.`
      const where = { row: headerRow, column: text }
      problems.push(problem({ code: 'header-duplicate', where, message, remedy: 'Remove or rename one of them.' }))
      return
    }
    firstUse.set(use, text)
    if (field !== null) fields.set(field, column)
    else if (result !== null) results.push({ ...column, key: result })
    else others.push(column)
  })
  problems.push(...missing(fields, header, headerRow, map))
  return { plan: { fields, results, others, width: header.length }, problems }
}

function missing(
  fields: ReadonlyMap<RosterField, UsedColumn>,
  header: readonly string[],
  headerRow: number,
  map: RosterMap | undefined,
): Problem[] {
  const problems: Problem[] = []
  const add = (column: string, message: string) => {
    const remedy = map ? 'Correct the mapping.' : 'Name a column so, or read the list with a mapping.'
    problems.push(problem({ code: 'header-missing', where: { row: headerRow, column }, message, remedy }))
  }
  if (map) {
    const known = new Set(header.map(headerKey))
    for (const column of columnsOfMap(map))
      if (!known.has(headerKey(column))) add(column, `The list has no column “${quoted(column)}”.`)
  }
  if (!fields.has('email')) add('email', 'The list has no column with e-mail addresses (“Email”).')
  const hasName = fields.has('name') || (fields.has('firstName') && fields.has('lastName'))
  if (!hasName) add('name', 'The list has no column with names (“Name”, or “First name” and “Last name”).')
  return problems
}

const MAPPED: readonly RosterField[] = [
  'name',
  'firstName',
  'lastName',
  'email',
  'awarded',
  'expires',
  'evidence',
  'evidenceNarrative',
  'reflection',
  'narrative',
  'studentId',
  'language',
  'pronouns',
]

function fieldOfMap(map: RosterMap, header: string): RosterField | null {
  const key = headerKey(header)
  const named = MAPPED.find((field) => {
    const rule = map.fields[field]
    return rule !== undefined && headerKey(rule.column) === key
  })
  if (named) return named
  // Columns that the mapping does not speak of keep their own meaning, unless it takes that from elsewhere.
  const own = fieldOfHeader(header)
  return own !== null && map.fields[own] === undefined ? own : null
}

function resultOfMap(map: RosterMap, header: string): string | null {
  const key = headerKey(header)
  const named = Object.entries(map.fields.results ?? {}).find(([, rule]) => headerKey(rule.column) === key)
  return named ? headerKey(named[0]) : resultOfHeader(header)
}

function columnsOfMap(map: RosterMap): string[] {
  const rules = [
    ...MAPPED.map((field) => map.fields[field]),
    ...Object.values(map.fields.results ?? {}),
    ...(map.rows ?? []),
  ]
  return [...new Set(rules.flatMap((rule) => (rule ? [rule.column] : [])))]
}
