import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { bakePng } from '../../../src/core/baking'
import type { JsonObject } from '../../../src/core/foundation/json'
import type { Verdict } from '../../../src/core/verify'
import { anAward, type Awarded } from '../../support/awarded'
import { aPng } from '../../support/png'
import { valueOf } from '../../support/results'
import { changedLetter, leavesOf, withLeaf } from '../../support/mutations'
import { aVerifyContext, troublesOf, verdictOn } from '../../support/verify'

let award: Awarded
let site: ReturnType<typeof aVerifyContext>
beforeAll(async () => {
  award = await anAward()
  site = aVerifyContext(award.site, {
    knownIssuers: ['did:web:badges.example.edu', 'https://badges.example.edu/issuer.json'],
  })
})

const texts = () => [
  { standard: 'ob3', text: JSON.stringify(award.credential) } as const,
  { standard: 'ob2', text: JSON.stringify(award.assertion) } as const,
]
const png = () => valueOf(bakePng(aPng(), texts())).image

const troubled = (found: Verdict) => `${found.verdict}: ${troublesOf(found).join(', ')}`

describe('verifyBadge, one letter changed', () => {
  it('is invalid for every value of the credential and its proof', async () => {
    for (const [i, { path, text }] of leavesOf(award.credential).entries()) {
      const at = (i * 7) % text.length // another place in each value
      const changed = withLeaf(award.credential, path, changedLetter(text, at)) as JsonObject

      expect([path.join('.'), at, troubled(await verdictOn(changed, site))]).toEqual([
        path.join('.'),
        at,
        expect.stringMatching(/^invalid/),
      ])
    }
  }, 240_000)

  it('is invalid for every value of the assertion, in a picture with an untouched credential, too', async () => {
    for (const { path, text } of leavesOf(award.assertion)) {
      const changed = withLeaf(award.assertion, path, changedLetter(text, text.length - 1)) as JsonObject
      const picture = bakePng(aPng(), [
        { standard: 'ob3', text: JSON.stringify(award.credential) },
        { standard: 'ob2', text: JSON.stringify(changed) },
      ])

      expect((await verdictOn(changed, site)).verdict).toMatch(path[0] === 'id' ? /^(?:invalid|unknown)$/ : /^invalid$/)
      expect([path.join('.'), troubled(await verdictOn(valueOf(picture).image, site))]).toEqual([
        path.join('.'),
        expect.stringMatching(/^invalid/),
      ])
    }
  }, 120_000)

  it('is invalid or unreadable for every letter of the token', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(award.jwt.length - 1), fc.constantFrom('A', 'b', '7', '-', '.'), async (at, letter) => {
        fc.pre(award.jwt[at] !== letter)
        const changed = award.jwt.slice(0, at) + letter + award.jwt.slice(at + 1)

        expect((await verdictOn(changed, site)).verdict).toMatch(/^(?:invalid|unreadable)$/)
      }),
      { numRuns: 100 },
    )
  }, 120_000)

  it('is never valid for any byte of the texts in a picture', async () => {
    const picture = png()
    const first = Buffer.from(picture).indexOf('{')
    const last = Buffer.from(picture).lastIndexOf('}')
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: first, max: last }), fc.integer({ min: 32, max: 126 }), async (at, byte) => {
        const inChunkFrame = Buffer.from(picture)
          .subarray(at - 40, at + 40)
          .includes('iTXt')
        fc.pre(picture[at] !== byte && !inChunkFrame)
        const changed = picture.map((old, i) => (i === at ? byte : old))

        expect((await verdictOn(changed, site)).verdict).toMatch(/^(?:invalid|unreadable)$/)
      }),
      { numRuns: 100 },
    )
  }, 120_000)
})
