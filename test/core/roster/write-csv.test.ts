import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { writeCsv } from '../../../src/core/roster'

describe('writeCsv', () => {
  it('begins with a byte order mark and guards what would be a formula', () => {
    const { bytes, guardedCells } = writeCsv([
      ['Name', 'Note'],
      ['=1+1', 'a "b", c'],
    ])
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)).toBe(
      '\ufeffName,Note\r\n\'=1+1,"a ""b"", c"\r\n',
    )
    expect(guardedCells).toBe(1)
  })

  it('is read by PapaParse as it was written, but for the apostrophes', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', 'é', '=', ' '), minLength: 1 })
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1 }), (rows) => {
        const text = new TextDecoder().decode(writeCsv(rows).bytes)
        const guarded = rows.map((row) => row.map((value) => (value.startsWith('=') ? `'${value}` : value)))
        expect(Papa.parse(text, { delimiter: ',', newline: '\r\n', skipEmptyLines: true }).data).toEqual(guarded)
      }),
    )
  })
})
