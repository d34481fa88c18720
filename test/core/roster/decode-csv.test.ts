import fc from 'fast-check'
import iconv from 'iconv-lite'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { decodeRoster } from '../../../src/core/roster'
import { problemsOf, valueOf } from '../../support/results'

const bytes = (text: string) => new TextEncoder().encode(text)
const read = async (text: string | Uint8Array) =>
  decodeRoster(typeof text === 'string' ? bytes(text) : text, 'list.csv')
const codes = async (text: string | Uint8Array) => problemsOf(await read(text)).map(({ code }) => code)
const HEADER = 'Name,Email\n'

describe('decodeRoster, text', () => {
  it.each([',', ';', '\t', '|'])('finds the separator %j', async (delimiter) => {
    const text = ['Name', 'Email', 'Notes'].join(delimiter) + '\n' + ['A', 'a@b.example', '1,5; 2'].join(delimiter)
    const table = valueOf(
      await read(text.replace('1,5; 2', delimiter === ',' || delimiter === ';' ? '"1,5; 2"' : '1,5; 2')),
    )
    expect(table.source.delimiter).toBe(delimiter)
    expect(table.rows[0]?.cells).toEqual(['A', 'a@b.example', '1,5; 2'])
  })

  it('counts rows as a spreadsheet shows them: blank ones count, line breaks in quotes do not', async () => {
    const table = valueOf(await read('Name,Email\r\n\r\n"A\r\nB",a@b.example\r\n,\r\nC,c@b.example\r\n'))
    expect(table.rows.map(({ row }) => row)).toEqual([3, 5])
    expect(table.rows[0]?.cells[0]).toBe('A\nB')
    expect(table.blankRows).toBe(2)
  })

  it('reads lines that end with CR alone, and the separator that Excel declares', async () => {
    expect(valueOf(await read('sep=;\rName;Email\rA, B;a@b.example\r')).rows[0]).toEqual({
      row: 2,
      cells: ['A, B', 'a@b.example'],
    })
  })

  it.each(['utf8', 'utf16le', 'utf16be', 'win1252'])(
    'reads what iconv-lite writes as %s, also “ ” €',
    async (encoding) => {
      const text = 'Name,Email\nZoë “€” Ångström,a@b.example\n'
      const table = valueOf(await read(iconv.encode(text, encoding, { addBOM: encoding.startsWith('utf16') })))
      expect(table.rows[0]?.cells[0]).toBe('Zoë “€” Ångström')
    },
  )

  it.each(['utf16le', 'utf16be'])('reads %s without a mark', async (encoding) => {
    const table = valueOf(await read(iconv.encode('Name,Email\n李小龍,a@b.example\n', encoding)))
    expect(table.rows[0]?.cells[0]).toBe('李小龍')
  })

  it.each([
    ['win1251', 'Name,Email\nОлександра Шевченко,a@b.example\nІван Петренко,b@b.example\n'],
    ['gbk', 'Name,Email\n李小龍老師,a@b.example\n'],
    ['shift_jis', 'Name,Email\n佐藤さくら,a@b.example\n'],
    ['utf-32le', 'Name,Email\nA,a@b.example\n'],
  ])('does not guess at %s: encoding-unknown', async (encoding, text) => {
    expect(await codes(iconv.encode(text, encoding, { addBOM: true }))).toEqual(['encoding-unknown'])
  })

  it('never makes U+FFFD out of broken UTF-16', async () => {
    expect(await codes(Uint8Array.of(0xff, 0xfe, 0x4e, 0x00, 0x00, 0xd8, 0x4e, 0x00))).toEqual(['encoding-unknown'])
  })

  it('says in which row a quotation mark was opened', async () => {
    const problems = problemsOf(await read(`${HEADER}A,a@b.example\n"B,b@b.example\nC,c@b.example\n`))
    expect(problems).toMatchObject([{ code: 'quote-unbalanced', where: { file: 'list.csv', row: 3 } }])
  })

  it.each([
    ['file-empty', new Uint8Array()],
    ['file-type-unknown', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13)],
    ['file-type-unknown', bytes('%PDF-1.7\n')],
    ['xls-legacy', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)],
    ['not-a-table', bytes('<!DOCTYPE html><table><tr><td>Name</td></tr></table>')],
    ['not-a-table', bytes('{"name": "A"}')],
    ['not-a-table', bytes('\n\n\n')],
    ['too-many-rows', bytes(HEADER + 'a,b\n'.repeat(100_001))],
    ['too-many-columns', bytes(HEADER + 'x,'.repeat(257) + 'x\n')],
  ])('refuses: %s', async (code, content) => {
    expect(await codes(content)).toEqual([code])
  })

  it('takes 100,000 rows', async () => {
    expect(valueOf(await read(HEADER + 'a,b\n'.repeat(100_000))).rows).toHaveLength(100_000)
  })

  it.each(['\n', '\r\n', '\r'])(
    'reads a list of several pieces as PapaParse does, lines ending in %j',
    async (newline) => {
      const words = ['Zoë', '李小龍', 'a "quoted" word', `two${newline}lines`, 'x'.repeat(700), '', '🦊, fox']
      const rows = Array.from({ length: 5000 }, (_, i) => [`n${i}`, words[i % 7] ?? '', words[(i * 5 + 3) % 7] ?? ''])
      const text = Papa.unparse([['Name', 'Email', 'Notes'], ...rows], { newline })

      const table = valueOf(await read(text))

      expect(bytes(text).length).toBeGreaterThan(1_000_000) // four pieces
      expect(table.rows.map(({ cells }) => cells)).toEqual(
        rows.map((cells) => cells.map((cell) => cell.replaceAll(newline, '\n'))),
      )
    },
  )

  it('says in which row a quotation mark was opened, far into a long list', async () => {
    const text = `${HEADER}${'A,a@b.example\n'.repeat(60_000)}"B,b@b.example\n${'C,c@b.example\n'.repeat(20_000)}`

    const [problem] = problemsOf(await read(text))

    expect(problem).toMatchObject({ code: 'quote-unbalanced', where: { row: 60_002 } })
  })

  it('says when the file’s name does not fit, and reads it all the same', async () => {
    const table = valueOf(await decodeRoster(bytes(`${HEADER}A,a@b.example`), 'list.xlsx'))
    expect(table.notices).toMatchObject([{ code: 'extension-differs', level: 'warn' }])
    expect(table.rows).toHaveLength(1)
  })

  it('reads back what PapaParse writes', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', '李', '"', ',', ';', '\t', '\n', ' ', '|', "'", '=') })
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, cell), { maxLength: 8 }),
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom('\n', '\r\n'),
        async (rows, delimiter, newline) => {
          const filled = rows.map(([a, b]): [string, string, string] => [a, b, 'end'])
          const text = Papa.unparse([['Name', 'Email', 'Notes'], ...filled], { delimiter, newline })
          expect(valueOf(await read(text)).rows.map(({ cells }) => cells)).toEqual(filled)
        },
      ),
    )
  })

  it('never throws, whatever bytes it is given', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (content) => {
        await read(content)
      }),
    )
    const near = fc.string({
      unit: fc.constantFrom('"', ',', ';', '\n', '\r', 'a', '\t', ' ', '\u0000'),
      maxLength: 60,
    })
    await fc.assert(
      fc.asyncProperty(near, async (text) => {
        await read(HEADER + text)
      }),
    )
  })
})
