import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseBadgeDefinition } from '../../../src/core/badge'
import { CalendarDay } from '../../../src/core/foundation/calendar-day'
import { checkRoster, RosterRow, type Cell } from '../../../src/core/roster'
import { valueOf } from '../../support/results'
import { aTable, today } from '../../support/rosters'

const badge = valueOf(
  parseBadgeDefinition({
    slug: 'lab',
    name: 'Lab',
    description: 'Safe.',
    criteria: 'Test.',
    evidence: 'optional',
    results: [
      { id: 'score', name: 'Score', type: 'Percent', min: '0', max: '100', required: '60' },
      { id: 'grade', name: 'Grade', type: 'LetterGrade', allowed: ['D', 'C', 'B', 'A'], required: 'C' },
      {
        id: 'level',
        name: 'Level',
        type: 'RubricCriterionLevel',
        required: 'mid',
        levels: [
          { id: 'low', name: 'Beginner' },
          { id: 'mid', name: 'low' },
          { id: 'top', name: 'Expert' },
        ],
      },
      { id: 'state', name: 'State', type: 'Status' },
    ],
  }),
)

/** What is said about one cell of an otherwise good row. */
function about(column: string, cell: Cell) {
  const header = ['Name', 'Email', column].filter((name, i, all) => all.indexOf(name) === i)
  const cells = header.map((name, i): Cell => (name === column ? cell : (['Ada', 'ada@example.edu'][i] ?? '')))
  const { problems, accepted } = checkRoster(aTable(header, cells), { badge, today })
  return { said: problems.map(({ code, level }) => (level === 'warn' ? `${code} (warn)` : code)), row: accepted[0] }
}

describe('checkRoster, one cell', () => {
  it.each<[string, Cell, string[]]>([
    ['Name', ' ', ['name-missing']],
    ['Name', '=1+1', ['cell-formula']],
    ['Name', '@handle', ['cell-formula']],
    ['Name', '<b>Ada</b>', ['cell-markup']],
    ['Name', 'Ada < Grace', []],
    ['Name', 'Ada\u0007', ['cell-control-character']],
    ['Name', 'Ada\nLovelace', ['cell-control-character']],
    ['Name', 'Ada\u202e', ['cell-control-character']],
    ['Name', { error: '#REF!' }, ['cell-error']],
    ['Name', '#REF!', ['cell-error']],
    ['Name', 'x'.repeat(201), ['cell-too-long']],
    ['Name', 'José\u200b Núñez', []],
    ['Name', 'فاطمة\u200c الزهراء', []],
    ['Email', '', ['email-missing']],
    ['Email', 'a@b.example, c@d.example', ['email-invalid']],
    ['Email', '"a b"@c.example', ['email-invalid']],
    ['Email', 'a@[127.0.0.1]', ['email-invalid']],
    ['Email', 'a@localhost', ['email-invalid']],
    ['Email', '+ada@example.edu', ['cell-formula']],
    ['Email', 'раypal@example.edu', ['email-confusable (warn)']],
    ['Email', { error: '#N/A' }, ['email-invalid']],
    ['Awarded', '=TODAY()', ['date-invalid']],
    ['Awarded', { error: '#VALUE!' }, ['cell-error']],
    ['Awarded', 'soon', ['date-invalid']],
    ['Awarded', '2026-02-30', ['date-invalid']],
    ['Awarded', '3/4/2026', ['date-ambiguous']],
    ['Awarded', '1969-12-31', ['date-out-of-range']],
    ['Awarded', '2026-11-25', ['date-out-of-range']],
    ['Awarded', '2026-11-24', []],
    ['Expires', '2026-11-23', ['expires-before-awarded']],
    ['Expires', '2126-01-01', []],
    ['Evidence', 'https://a.example ftp://b.example', ['url-invalid']],
    ['Evidence', 'https://user:secret@a.example/', ['url-invalid']],
    ['Evidence', 'http://a.example https://b.example/x', []],
    ['Narrative', '=cmd', ['cell-formula (warn)']],
    ['Narrative', '-5', []],
    ['Narrative', '<b>fine</b>\nsecond line', []],
    ['Notes', '+49 (30) 123-456', []],
    ['Notes', '-see below', ['cell-formula (warn)']],
    ['Language', 'klingon language', ['language-unknown (warn)']],
    ['Result speed', '7', ['result-unknown']],
    ['Result speed', '', []],
    ['Result score', 'eighty', ['result-not-a-number']],
    ['Result score', '1,000', ['result-not-a-number']],
    ['Result score', '101', ['result-out-of-range']],
    ['Result score', '-1', ['result-out-of-range']],
    ['Result score', '59.9', ['result-below-required']],
    ['Result score', '=60', ['result-not-a-number']],
    ['Result score', '', []],
    ['Result grade', 'E', ['result-not-allowed']],
    ['Result grade', 'D', ['result-below-required']],
    ['Result level', 'Master', ['result-not-allowed']],
    ['Result level', 'Beginner', ['result-below-required']],
    ['Result state', 'Done', ['result-not-allowed']],
  ])('%s %j: %j', (column, cell, expected) => {
    expect(about(column, cell).said).toEqual(expected)
  })

  it.each([
    ['2026-05-10', '2026-05-10'],
    ['2026-05-10 14:30', '2026-05-10'],
    ['10.5.2026', '2026-05-10'],
    ['1. 5. 2026', '2026-05-01'],
    ['10 May 2026', '2026-05-10'],
    ['1 sept 2026', '2026-09-01'],
    ['13/5/2026', '2026-05-13'],
    ['5/13/2026', '2026-05-13'],
    [{ day: CalendarDay.parse('2026-05-10') }, '2026-05-10'],
  ])('reads the date %j as %s', (cell, day) => {
    expect(about('Award date', cell).row?.awarded).toBe(day)
  })

  it.each([
    ['score', '88', { id: 'score', value: '88' }],
    ['score', '88,5', { id: 'score', value: '88.5' }],
    ['score', '088 %', { id: 'score', value: '88' }],
    ['grade', 'b', { id: 'grade', value: 'B' }],
    ['level', 'top', { id: 'level', level: 'top' }],
    ['level', 'expert', { id: 'level', level: 'top' }],
    ['state', 'completed', { id: 'state', value: 'Completed' }],
  ])('reads the result %s %s', (id, cell, expected) => {
    expect(about(`RESULT_${id}`, cell).row?.results).toEqual([expected])
  })

  it('matches levels by id before name', () => {
    expect(about('Result level', 'low').said).toEqual(['result-below-required'])
  })
})

describe('checkRoster', () => {
  it('knows headers in any order, case and spelling, and one name in two columns', () => {
    const header = ['E-MAIL_address', 'last-name', 'FIRST NAME', 'Student ID', 'pronouns', 'Room']
    const { accepted } = checkRoster(aTable(header, ['A@B.example', 'Lovelace', 'Ada', '7', 'she', 'R1']), { today })
    expect(accepted).toEqual([
      {
        row: 2,
        name: 'Ada Lovelace',
        email: { normal: 'a@b.example', ascii: 'a@b.example' },
        evidence: [],
        results: [],
        studentId: '7',
        pronouns: 'she',
        other: { Room: 'R1' },
      },
    ])
  })

  it('says which columns are missing or there twice, and judges no row then', () => {
    const report = checkRoster(aTable(['E-Mail', 'Email Address', 'Notes'], ['a@b.example', '', '']), { today })
    expect(report.problems.map(({ code, where }) => [code, where.row, where.column])).toEqual([
      ['header-duplicate', 1, 'Email Address'],
      ['header-missing', 1, 'name'],
    ])
    expect(report).toMatchObject({ rows: 1, rejected: 1, accepted: [] })
  })

  it('asks for evidence and reflection where the badge does', () => {
    const strict = { ...badge, evidence: 'required', reflection: 'required' } as const
    const { problems } = checkRoster(aTable(['Name', 'Email'], ['Ada', 'a@b.example']), { badge: strict, today })
    expect(problems.map(({ code, where }) => [code, where.row, where.column])).toEqual([
      ['evidence-missing', 2, 'evidence'],
      ['reflection-missing', 2, 'reflection'],
    ])
  })

  it('names a row with more cells than the header', () => {
    const { problems } = checkRoster(aTable(['Name', 'Email'], ['Ada', 'a@b.example', '', 'x']), { today })
    expect(problems).toMatchObject([{ code: 'row-too-long', where: { row: 2 } }])
  })

  it('finds a person twice whatever the address looks like', () => {
    const rows = ['Jürgen@MÜNCHEN.example', ' jürgen@xn--mnchen-3ya.example ', 'ju\u0308rgen@münchen.example']
    const { problems } = checkRoster(aTable(['Name', 'Email'], ...rows.map((email) => ['J', email])), { today })
    expect(problems.map(({ code, where, values }) => [code, where.row, values.firstRow])).toEqual([
      ['email-duplicate', 3, 2],
      ['email-duplicate', 4, 2],
    ])
  })

  it('reports one problem a cell, in the order of rows and columns', () => {
    const header = ['Result score', 'Email', 'Name']
    const { problems } = checkRoster(aTable(header, ['x', '=<b>', ''], ['', 'a@b.example', '=<b>']), { badge, today })
    expect(problems.map(({ code, where }) => [where.row, where.column, code])).toEqual([
      [2, 'Result score', 'result-not-a-number'],
      [2, 'Email', 'email-invalid'],
      [2, 'Name', 'name-missing'],
      [3, 'Name', 'cell-formula'],
    ])
  })

  it('reads lists with other headers through a mapping', () => {
    const table = aTable(
      ['Export of 2026'],
      ['Student', 'SIS Login ID', 'Final Score', 'Status', 'Done'],
      ['Lovelace, Ada', 'ada', '91', 'Checked In', '4/5/2026'],
      ['Hopper, Grace', 'grace@navy.example', '69.5', 'Checked In', ''],
      ['Student, Test', 'test', '', 'checked in', ''],
    )
    const map = {
      headerRow: 2,
      fields: {
        name: { column: 'student', order: 'last-first' },
        email: { column: 'SIS Login ID', domain: 'example.edu' },
        awarded: { column: 'Done', order: 'day-month-year' },
        results: { score: { column: 'Final Score' } },
      },
      rows: [
        { column: 'Final Score', atLeast: '70' },
        { column: 'Status', oneOf: ['Checked In'] },
      ],
    } as const
    const report = checkRoster(table, { badge, map: structuredClone(map) as never, today })
    expect(report).toMatchObject({ rows: 1, leftOut: 2, problems: [] })
    expect(report.accepted).toEqual([
      {
        row: 3,
        name: 'Ada Lovelace',
        email: { normal: 'ada@example.edu', ascii: 'ada@example.edu' },
        awarded: '2026-05-04',
        evidence: [],
        results: [{ id: 'score', value: '91' }],
        other: { Status: 'Checked In' },
      },
    ])
  })

  it('never repeats more than 60 characters of the input and stays below 300', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 100, maxLength: 400 }), fc.nat(5), (text, column) => {
        const header = ['Name', 'Email', 'Awarded', 'Evidence', 'Result grade', 'Language']
        const cells = header.map((_, i) => (i === column ? text : ''))
        for (const { message, remedy } of checkRoster(aTable(header, cells), { badge, today }).problems) {
          expect(message.length + remedy.length).toBeLessThanOrEqual(300)
          expect(Array.from(text).length > 60 && message.includes(text)).toBe(false)
        }
      }),
    )
  })

  it('accepts only rows that fit the schema of a row, and never throws', () => {
    const odd = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('', 'a@b.example', '2026-05-10', 'https://a.example', '60', 'A'),
    )
    const header = [
      'Name',
      'Email',
      'Awarded',
      'Expires',
      'Evidence',
      'Narrative',
      'Language',
      'Result score',
      'Result level',
      'Room',
    ]
    fc.assert(
      fc.property(fc.array(fc.array(odd, { minLength: 10, maxLength: 10 }), { maxLength: 5 }), (rows) => {
        const report = checkRoster(aTable(header, ...rows), { badge, today })
        expect(report.accepted.length + report.rejected).toBe(rows.length)
        for (const row of report.accepted) expect(RosterRow.parse(row)).toEqual(row)
      }),
    )
  })
})
