import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bytesFromGroups, groupsFrom } from '../../../src/core/signing'
import { problemsOf, valueOf } from '../../support/results'

const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const code = Uint8Array.from({ length: 50 }, (_, i) => (i * 37 + 11) & 255)

describe('groupsFrom and bytesFromGroups', () => {
  it('bring back every code, with at most two zero bytes behind it, however it was typed', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 1, maxLength: 500 }),
        fc.constantFrom(' ', '', '-', '\n'),
        (bytes, space) => {
          const typed = valueOf(bytesFromGroups(groupsFrom(bytes).join(space).toLowerCase()))

          expect([...typed.subarray(0, bytes.length)]).toEqual([...bytes])
          expect(typed.length - bytes.length).toBeLessThanOrEqual(2)
          expect(typed.subarray(bytes.length).every((byte) => byte === 0)).toBe(true)
        },
      ),
    )
  })

  it('write five bits a letter, high bits first, with a letter that checks four', () => {
    // 00000 00001 00010 00011: 0, 1, 2, 3; 2·0 + 4·1 + 8·2 + 16·3 over GF(32) is 4 ^ 16 ^ (16 ^ times two) = 4 ^ 16 ^ 16 ^ 5 = 1
    expect(groupsFrom(Uint8Array.of(0x00, 0x44, 0x30))[0]).toBe('01231')
  })

  it('read letters that look alike as what they stand for, and lines with their numbers', () => {
    const lines = groupsFrom(code).join(' ')

    expect(bytesFromGroups(`01: ${lines.replaceAll('0', 'O').replaceAll('1', 'l')}`)).toEqual(bytesFromGroups(lines))
  })

  it('name the one group in which a letter is wrong, whichever it is', () => {
    const groups = groupsFrom(code)
    fc.assert(
      fc.property(fc.nat(groups.length - 1), fc.nat(4), fc.constantFrom(...LETTERS), (at, place, letter) => {
        const right = groups[at] ?? ''
        fc.pre(right[place] !== letter)
        const typed = [...groups]
        typed[at] = right.slice(0, place) + letter + right.slice(place + 1)

        expect(problemsOf(bytesFromGroups(typed.join(' ')))).toMatchObject([
          { code: 'group-mistyped', values: { group: at + 1 }, where: { line: 1 } },
        ])
      }),
    )
  })

  it('name both groups that were exchanged, and a letter too few', () => {
    const groups = [...groupsFrom(code)]
    const [first = '', second = ''] = groups
    const numbers = (text: string) => problemsOf(bytesFromGroups(text)).map(({ values }) => values.group)

    expect(numbers([second, first, ...groups.slice(2)].join('\n'))).toEqual([1, 2])
    expect(numbers([first, second.slice(1), ...groups.slice(2)].join('\n'))).toEqual([2])
  })
})
