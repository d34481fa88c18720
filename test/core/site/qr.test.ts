import fc from 'fast-check'
import { encode } from 'uqr'
import { describe, expect, it } from 'vitest'
import { qrFamily } from '../../../src/core/site/qr/qr-family'
import { qrPath } from '../../../src/core/site/qr/qr-path'

const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567'

describe('qrFamily', () => {
  it.each(['https://badges.example.edu/awards/', 'https://org.example.org/a/rather/long/path/for/badges/awards/'])(
    'draws for each address below %s what a QR encoder draws',
    (before) => {
      const family = qrFamily(before, 26, BASE32, '/')
      fc.assert(
        fc.property(fc.string({ unit: fc.constantFrom(...BASE32), minLength: 26, maxLength: 26 }), (id) => {
          const { version, size, data } = encode(`${before}${id}/`, {
            ecc: 'M',
            boostEcc: false,
            border: 0,
            maskPattern: 2,
          })

          const drawn = rasterised(qrPath(family(id)), size)

          expect(version).toBeGreaterThan(3)
          expect(drawn).toEqual(data)
        }),
        { numRuns: 40 },
      )
    },
  )
})

/** Fills the cells that a path of horizontal lines covers. */
function rasterised(path: string, size: number): boolean[][] {
  const cells = Array.from({ length: size }, () => new Array<boolean>(size).fill(false))
  let x = 0
  let y = 0
  for (const [, command, a, b] of path.matchAll(/([Mmh])([\d.]+)(?: ([\d.]+))?/g)) {
    if (command === 'M') [x, y] = [Number(a), Math.floor(Number(b))]
    else if (command === 'm') x += Number(a)
    else for (const end = x + Number(a); x < end; x++) (cells[y] ?? [])[x] = true
  }
  return cells
}
