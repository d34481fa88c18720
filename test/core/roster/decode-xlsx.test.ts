import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import readXlsxFile from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { decodeRoster } from '../../../src/core/roster'
import { problemsOf, valueOf } from '../../support/results'
import { sampleFile } from '../../support/sample-files'
import { aWorkbook, textRow, workbookParts, type WorkbookDraft } from '../../support/workbooks'

const HEADER = textRow(1, 'Name', 'Email', 'Value')
const person = (row: number, cell: string) =>
  `<row r="${row}"><c r="A${row}" t="inlineStr"><is><t>A</t></is></c><c r="B${row}" t="inlineStr"><is><t>a@b.example</t></is></c>${cell}</row>`
const oneSheet = (rows: string, more: Partial<WorkbookDraft> = {}) =>
  aWorkbook({ sheets: [{ name: 'List', rows }], ...more })
const read = (bytes: Uint8Array, sheet?: string) => decodeRoster(bytes, 'list.xlsx', { sheet })
const codes = async (bytes: Uint8Array, sheet?: string) => problemsOf(await read(bytes, sheet)).map(({ code }) => code)
const valueCell = async (cell: string, more?: Partial<WorkbookDraft>) =>
  valueOf(await read(oneSheet(HEADER + person(2, cell), more))).rows[0]?.cells[2]

describe('decodeRoster, workbook', () => {
  it('reads the sample as read-excel-file reads it', async () => {
    const bytes = sampleFile('rosters/spring-clean.xlsx')
    const [, sheet] = await readXlsxFile(Buffer.from(bytes))
    const theirs = sheet?.data.map((row) =>
      row.map((cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? ''))),
    )
    const table = valueOf(await read(bytes))
    const width = table.header.length
    const ours = table.rows.map(({ cells }) =>
      Array.from({ length: width }, (_, i) => {
        const cell = cells[i] ?? ''
        return typeof cell === 'string' ? cell : 'day' in cell ? cell.day : cell.error
      }),
    )
    expect([table.header, ...ours]).toEqual(theirs)
  })

  it.each([
    ['a date in a built-in format', '<c r="C2" s="1"><v>46152</v></c>', { day: '2026-05-10' }],
    ['a date in an own format, with a time', '<c r="C2" s="2"><v>46152.75</v></c>', { day: '2026-05-10' }],
    ['the last day before the missing 29 February 1900', '<c r="C2" s="1"><v>59</v></c>', { day: '1900-02-28' }],
    ['an ISO date', '<c r="C2" t="d"><v>2026-05-10T00:00:00</v></c>', { day: '2026-05-10' }],
    ['a whole number', '<c r="C2"><v>100000000</v></c>', '100000000'],
    ['a number with noise in its last digit', '<c r="C2"><v>87.999999999999986</v></c>', '88'],
    ['a percentage', '<c r="C2" s="3"><v>0.88</v></c>', '88%'],
    ['a number with a word in its format', '<c r="C2" s="4"><v>3</v></c>', '3'],
    ['the cached value of a formula', '<c r="C2" t="str"><f>HYPERLINK("http://x")</f><v>shown</v></c>', 'shown'],
    ['an error', '<c r="C2" t="e"><f>A1/0</f><v>#DIV/0!</v></c>', { error: '#DIV/0!' }],
    [
      'rich text without its hints',
      '<c r="C2" t="inlineStr"><is><r><t>佐</t></r><r><t>藤</t></r><rPh sb="0" eb="1"><t>さ</t></rPh></is></c>',
      '佐藤',
    ],
    ['an escaped control character', '<c r="C2" t="inlineStr"><is><t>a_x000D_b_x005F_</t></is></c>', 'a\rb_'],
    ['entities and CDATA', '<c r="C2" t="str"><v>&lt;&#x41;&amp;<![CDATA[&<]]></v></c>', '<A&&<'],
    ['a shared string', '<c r="C2" t="s"><v>1</v></c>', 'two'],
    ['a truth value', '<c r="C2" t="b"><v>1</v></c>', 'TRUE'],
  ])('reads %s', async (_, cell, expected) => {
    expect(await valueCell(cell, { strings: ['one', 'two'] })).toEqual(expected)
  })

  it('counts days from 1904 where the workbook says so', async () => {
    expect(await valueCell('<c r="C2" s="1"><v>44690</v></c>', { date1904: true })).toEqual({ day: '2026-05-10' })
  })

  it('counts rows as the spreadsheet shows them and skips what is formatted but empty', async () => {
    const rows =
      HEADER + '<row r="2"><c r="A2" s="1"/></row>' + textRow(5, 'A', 'a@b.example') + '<row r="1048576" s="1"/>'
    const table = valueOf(await read(oneSheet(rows)))
    expect(table.rows.map(({ row }) => row)).toEqual([5])
    expect(table.blankRows).toBe(3)
  })

  it('reads rows and cells that carry no addresses', async () => {
    const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`
    const rows = `<row>${cell('Name')}${cell('Email')}</row><row>${cell('A')}${cell('a@b.example')}</row>`
    expect(valueOf(await read(oneSheet(rows))).rows).toEqual([{ row: 2, cells: ['A', 'a@b.example'] }])
  })

  it('takes the only visible sheet with the headers that are needed', async () => {
    const list = HEADER + textRow(2, 'A', 'a@b.example')
    const bytes = aWorkbook({
      sheets: [
        { name: 'Read me', rows: textRow(1, 'How to use this list') },
        { name: 'Old', rows: list, state: 'hidden' },
        { name: 'Older', rows: list, state: 'veryHidden' },
        { name: 'People', rows: list },
      ],
    })
    expect(valueOf(await read(bytes)).source.sheet).toBe('People')
    expect(await codes(bytes, 'Old')).toEqual(['xlsx-sheet-choice'])
  })

  it('asks where several sheets could be the list, and takes a name or a number', async () => {
    const rows = (name: string) => HEADER + textRow(2, name, 'a@b.example')
    const bytes = aWorkbook({
      sheets: [
        { name: 'Spring', rows: rows('S') },
        { name: 'Hidden', rows: rows('H'), state: 'hidden' },
        { name: 'Autumn', rows: rows('A') },
      ],
    })
    const [problem] = problemsOf(await read(bytes))
    expect(problem).toMatchObject({ code: 'xlsx-sheet-choice', remedy: 'Choose one with --sheet: “Spring”, “Autumn”.' })
    expect(valueOf(await read(bytes, 'Autumn')).rows[0]?.cells[0]).toBe('A')
    expect(valueOf(await read(bytes, '2')).rows[0]?.cells[0]).toBe('A')
    expect(await codes(bytes, 'Winter')).toEqual(['xlsx-sheet-choice'])
  })

  it('gives back what was written', async () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', 'é', '李', '"', '<', '&', '>', "'", ' ', '\n', '😀', '_'),
      maxLength: 12,
    })
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell, fc.constant('end')), { maxLength: 6 }), async (rows) => {
        const xml = HEADER + rows.map((cells, i) => textRow(i + 2, ...cells)).join('')
        expect(valueOf(await read(oneSheet(xml))).rows.map(({ cells }) => cells)).toEqual(rows)
      }),
    )
  })
})

describe('decodeRoster, hostile workbook', () => {
  const good = oneSheet(HEADER + textRow(2, 'A', 'a@b.example'))
  const zip = (parts: Record<string, string>, level: 0 | 9 = 9) =>
    zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])), { level })
  const parts = workbookParts({ sheets: [{ name: 'List', rows: HEADER }] })
  const DOCTYPE = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'

  it.each([
    'xl/workbook.xml',
    'xl/sharedStrings.xml',
    'xl/styles.xml',
    'xl/worksheets/sheet1.xml',
    'xl/_rels/workbook.xml.rels',
  ])('refuses a document type in %s', async (path) => {
    const text = stringsOf(parts)[path] ?? ''
    expect(await codes(zip({ ...stringsOf(parts), [path]: DOCTYPE + text }))).toEqual(['xml-doctype'])
  })

  it('refuses paths that lead outside', async () => {
    for (const path of ['../evil.xml', '/etc/passwd', 'C:/evil.xml', 'xl\\evil.xml', 'xl/./evil.xml'])
      expect(await codes(zip({ ...stringsOf(parts), [path]: 'x' }))).toEqual(['xlsx-damaged'])
  })

  it('refuses a part that is there twice, also in other case', async () => {
    expect(await codes(zip({ ...stringsOf(parts), 'xl/Workbook.xml': 'x' }))).toEqual(['xlsx-damaged'])
    const twice = replaced(zip({ ...stringsOf(parts), 'xl/workbookZxml': 'x' }), 'xl/workbookZxml', 'xl/workbook.xml')
    expect(await codes(twice)).toEqual(['xlsx-damaged'])
  })

  it('refuses a bomb by counting, whatever its directory claims', async () => {
    const bomb = zip({ ...stringsOf(parts), 'xl/sharedStrings.xml': '<sst>' + ' '.repeat(60_000_000) + '</sst>' })
    expect(await codes(bomb)).toEqual(['xlsx-too-large'])
    // The same with directory and local header saying that it is small.
    const lied = bomb.slice()
    const view = new DataView(lied.buffer)
    for (let at = 0; at + 4 <= lied.length; at++)
      if (view.getUint32(at, true) === 60_000_011) view.setUint32(at, 100, true)
    expect(await codes(lied)).toEqual(['xlsx-too-large'])
  })

  it('refuses more than a thousand parts', async () => {
    const many = Object.fromEntries(Array.from({ length: 1_001 }, (_, i) => [`xl/media/${i}.xml`, '']))
    expect(await codes(zip({ ...stringsOf(parts), ...many }))).toEqual(['xlsx-too-large'])
  })

  it('refuses rows that would have to be counted up to', async () => {
    for (const row of ['4000000000', '1e9', '-1', '0', 'NaN'])
      expect(await codes(oneSheet(`${HEADER}<row r="${row}"><c r="A${row}"><v>1</v></c></row>`))).toEqual([
        'xlsx-damaged',
      ])
  })

  it('refuses cells far to the right and rows out of order', async () => {
    expect(await codes(oneSheet(`${HEADER}<row r="2"><c r="ZZ2"><v>1</v></c></row>`))).toEqual(['too-many-columns'])
    expect(await codes(oneSheet(`${HEADER}<row r="2"><c r="ZZZZZ2"><v>1</v></c></row>`))).toEqual(['xlsx-damaged'])
    expect(await codes(oneSheet(`${HEADER}<row r="3"/><row r="2"/>`))).toEqual(['xlsx-damaged'])
  })

  it('refuses too many rows', async () => {
    const rows = Array.from(
      { length: 100_001 },
      (_, i) => `<row r="${i + 2}"><c r="A${i + 2}"><v>1</v></c></row>`,
    ).join('')
    expect(await codes(oneSheet(HEADER + rows))).toEqual(['too-many-rows'])
  })

  it('names passwords and old formats', async () => {
    const locked = good.slice()
    locked.set([1], good.length - 22 - 0) // not a ZIP any more
    expect(await codes(locked)).toEqual(['xlsx-damaged'])
    const ole = new Uint8Array(600)
    ole.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
    ole.set(Uint8Array.from(Buffer.from('EncryptedPackage', 'utf16le')), 512)
    expect(await codes(ole)).toEqual(['xlsx-encrypted'])
  })

  it('follows no link out of the file', async () => {
    const rels = parts['xl/_rels/workbook.xml.rels'].replace('Id="s0"', 'Id="s0" TargetMode="External"')
    expect(await codes(zip({ ...stringsOf(parts), 'xl/_rels/workbook.xml.rels': rels }))).toEqual(['xlsx-sheet-choice'])
  })

  it('notices every flipped byte of the list, and never throws', async () => {
    const before = valueOf(await read(good))
    for (let at = 0; at < good.length; at++) {
      const bytes = good.slice()
      bytes[at] = (bytes[at] ?? 0) ^ 0x55
      const result = await read(bytes)
      if (result.ok) expect(result.value.rows).toEqual(before.rows)
    }
  })

  it('never throws on a cut file', async () => {
    for (let size = 0; size < good.length; size += 7) expect((await read(good.subarray(0, size))).ok).toBe(false)
  })

  it('never throws on broken XML', async () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '</',
      '/>',
      '<row',
      ' r="2"',
      '<c',
      ' t="s"',
      '<v>',
      '</v>',
      '</c>',
      '</row>',
      '1',
      '&',
      '&lt;',
      '"',
      "'",
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<?',
      '?>',
      ' ',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 20 }), async (pieces) => {
        await read(oneSheet(pieces.join('')))
      }),
    )
  })
})

function stringsOf(parts: Record<string, string | Uint8Array>): Record<string, string> {
  return Object.fromEntries(Object.entries(parts).map(([path, part]) => [path, String(part)]))
}

/** Bytes with one ASCII text in place of another of the same length, everywhere. */
function replaced(bytes: Uint8Array, from: string, to: string): Uint8Array {
  return Uint8Array.from(Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll(from, to), 'latin1'))
}
