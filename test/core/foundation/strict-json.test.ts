import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseStrictJson } from '../../../src/core/foundation/strict-json'
import { problemsOf, valueOf } from '../../support/results'

const codeOf = (text: string) => problemsOf(parseStrictJson(text)).map(({ code }) => code)

describe('parseStrictJson', () => {
  it('reads what JSON.parse reads, to the same value', () => {
    const json = fc.jsonValue({ stringUnit: 'binary' })
    fc.assert(
      fc.property(json, fc.constantFrom(0, 2), (value, indent) => {
        const text = JSON.stringify(value, null, indent)
        const expected: unknown = JSON.parse(text)
        const result = parseStrictJson(text)

        if (result.ok) expect(result.value).toEqual(expected)
        else
          expect(['json-forbidden-member', 'number-out-of-range', 'text-ill-formed']).toContain(
            result.problems[0]?.code,
          )
      }),
    )
  })

  it('accepts nothing that JSON.parse refuses, whatever is cut, doubled or replaced', () => {
    const start = '{"a":[1,-2.5e3,"x\\u00e9\\n",true,null],"b":{"c":""}}'
    fc.assert(
      fc.property(fc.nat(start.length), fc.nat(3), fc.string({ maxLength: 3 }), (at, cut, put) => {
        const text = start.slice(0, at) + put + start.slice(at + cut)
        if (parseStrictJson(text).ok) expect(() => JSON.parse(text) as unknown).not.toThrow()
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    ['', 'json-damaged'],
    ['{"a":1,}', 'json-damaged'],
    ['{"a":01}', 'json-damaged'],
    ['[1] x', 'json-damaged'],
    ['"tab\there"', 'json-damaged'],
    ['"\\x41"', 'json-damaged'],
    ['{a:1}', 'json-damaged'],
    ['\ufeff{}', 'json-damaged'],
    ['{"a":1,"a":1}', 'json-duplicate-member'],
    ['{"a":1,"\\u0061":2}', 'json-duplicate-member'],
    ['{"a":{"__proto__":1}}', 'json-forbidden-member'],
    ['{"constructor":1}', 'json-forbidden-member'],
    ['{"prototype":1}', 'json-forbidden-member'],
    ['"\\ud800"', 'text-ill-formed'],
    ['{"\\udc00\\ud800":1}', 'text-ill-formed'],
    ['"\ud800"', 'text-ill-formed'],
    ['1e999', 'number-out-of-range'],
    ['-1e999', 'number-out-of-range'],
    ['1e-999', 'number-out-of-range'],
    ['9007199254740993', 'number-out-of-range'],
    ['['.repeat(65), 'json-depth'],
  ])('refuses %j: %s', (text, code) => {
    expect(codeOf(text)).toEqual([code])
  })

  it('counts members and the items of lists, up to 50,000', () => {
    const list = (length: number) => JSON.stringify(new Array(length).fill(0))

    expect(codeOf(list(50_000))).toEqual([])
    expect(codeOf(list(50_001))).toEqual(['json-too-many-members'])
  })

  it('accepts 64 levels and pairs of surrogates', () => {
    expect(codeOf('['.repeat(64) + ']'.repeat(64))).toEqual([])
    expect(valueOf(parseStrictJson('"\\ud83d\\ude00"'))).toBe('😀')
  })

  it('says where: line and column from 1', () => {
    const [problem] = problemsOf(parseStrictJson('{\n  "a": 1,\n  "a": 2\n}'))

    expect(problem).toMatchObject({ where: { line: 3 }, values: { line: 3, column: 3 } })
    expect(problem?.message).toContain('line 3, column 3')
  })
})
