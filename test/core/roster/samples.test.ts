import { describe, expect, it } from 'vitest'
import { CalendarDay } from '../../../src/core/foundation/calendar-day'
import { checkRoster, decodeRoster } from '../../../src/core/roster'
import { valueOf } from '../../support/results'
import { sampleBadge, sampleFile, testRoster } from '../../support/sample-files'

const today = CalendarDay.parse('2026-11-24')
const badge = sampleBadge('data-storytelling')

async function check(bytes: Uint8Array, name: string) {
  const table = valueOf(await decodeRoster(bytes, name))
  return { table, report: checkRoster(table, { badge, today }) }
}

describe('the sample rosters', () => {
  it('finds in the messy one three people who are ready, and names each other cell that is wrong', async () => {
    const { table, report } = await check(testRoster('messy-semicolon-bom.csv'), 'messy-semicolon-bom.csv')

    expect(table).toMatchObject({ blankRows: 1, source: { encoding: 'utf-8', delimiter: ';' } })
    expect(report).toMatchObject({ rows: 19, rejected: 16 })
    expect(report.accepted.map(({ row, name }) => [row, name])).toEqual([
      [2, 'Ada Lovelace'],
      [19, 'Jürgen'],
      [20, 'Grace Hopper'],
    ])
    expect(report.problems.map(({ where, code, message }) => [where.row, where.column, code, message])).toEqual([
      [3, 'E-Mail', 'email-duplicate', 'The same person as in row 2.'],
      [4, 'E-Mail', 'email-duplicate', 'The address of row 2 under another name.'],
      [5, 'E-Mail', 'email-invalid', '“not-an-address” is not an e-mail address.'],
      [6, 'E-Mail', 'email-missing', 'The e-mail address is missing.'],
      [7, 'Full Name', 'name-missing', 'The name is missing.'],
      [8, 'awarded on', 'date-out-of-range', '10 May 2126 is in the future.'],
      [9, 'awarded on', 'date-ambiguous', 'Is this 5 June or 6 May?'],
      [10, 'awarded on', 'date-invalid', 'There is no 30 February 2026.'],
      [11, 'EVIDENCE', 'evidence-missing', 'Evidence is required and missing.'],
      [12, 'EVIDENCE', 'url-invalid', '“portfolio.example.edu/x” is not a web address.'],
      [13, 'EVIDENCE', 'url-invalid', '“javascript:alert(1)” is not a web address.'],
      [14, 'result_score', 'result-below-required', '12 is below the required 60.'],
      [15, 'result_score', 'result-not-a-number', '“eighty” is not a number.'],
      [16, 'E-Mail', 'email-invalid', "“=cmd|' /C calc'!A0@x.example” is not an e-mail address."],
      [16, 'Full Name', 'cell-formula', 'The name begins like a formula (“=”).'],
      [17, 'Full Name', 'cell-markup', 'The name holds markup (“<…”).'],
      [18, 'Full Name', 'cell-control-character', 'The name holds a line break.'],
    ])
    expect(report.accepted[1]?.evidence).toEqual(['https://portfolio.example.edu/%C3%BC'])
  })

  it.each([
    ['windows-1252.csv', 'windows-1252', ['José Núñez', 'Zoë Müller', 'Siobhán O’Connor']],
    ['utf16le.tsv', 'utf-16le', ['José Núñez', 'Zoë Müller', 'Siobhán O’Connor', '李小龍']],
  ])('reads %s as %s', async (name, encoding, names) => {
    const { table, report } = await check(testRoster(name), name)

    expect(table.source.encoding).toBe(encoding)
    expect(report.problems).toEqual([])
    expect(report.accepted.map((row) => row.name)).toEqual(names)
  })

  it('reads the same 24 people from the workbook as from the CSV file', async () => {
    const csv = await check(sampleFile('rosters/spring-clean.csv'), 'spring-clean.csv')
    const xlsx = await check(sampleFile('rosters/spring-clean.xlsx'), 'spring-clean.xlsx')

    expect(csv.report).toMatchObject({ rows: 24, problems: [] })
    expect(csv.report.accepted).toHaveLength(24)
    expect(xlsx.table.source.sheet).toBe('Awards')
    expect(xlsx.report).toEqual(csv.report)
    expect(csv.report.accepted[0]).toEqual({
      row: 2,
      name: 'Amara Okafor',
      email: { normal: 'amara.okafor@students.example.edu', ascii: 'amara.okafor@students.example.edu' },
      awarded: '2026-05-10',
      evidence: ['https://portfolio.example.edu/1/story', 'https://portfolio.example.edu/1/slides'],
      evidenceNarrative: 'The data story and its charts.',
      narrative: 'Asked the best question of the review, "why not?"',
      studentId: '100000000',
      language: 'en',
      results: [
        { id: 'score', value: '60' },
        { id: 'level', level: 'proficient' },
      ],
      other: { Section: 'S1' },
    })
  })
})
