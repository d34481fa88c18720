import { beforeAll, describe, expect, it } from 'vitest'
import { Instant } from '../../../src/core/foundation/instant'
import type { JsonObject } from '../../../src/core/foundation/json'
import { anAward, type Awarded } from '../../support/awarded'
import { independentComplaints } from '../../support/independent-verifier'
import { changedLetter, leavesOf, withLeaf } from '../../support/mutations'
import { vectorJson } from '../../support/vectors'
import { aVerifyContext, controllerFor, textAt, verdictOn } from '../../support/verify'

let award: Awarded
beforeAll(async () => {
  award = await anAward()
})
const now = Instant.parse('2026-06-01T00:00:00Z')

/** What both say of a credential: `[ours, theirs]`, true for verified. */
async function bothOn(credential: JsonObject, controller: JsonObject, documents: Record<string, JsonObject>) {
  const { verdict } = await verdictOn(credential, aVerifyContext(documents, { now }))
  return [verdict === 'valid', (await independentComplaints(credential, controller)).length === 0]
}

describe('verifyBadge beside @digitalbazaar/vc', () => {
  it('agrees on a credential of ours, and on each of its values changed', async () => {
    const did = award.site['https://badges.example.edu/.well-known/did.json'] ?? {}

    expect(await bothOn(award.credential, did, award.site)).toEqual([true, true])
    for (const [i, { path, text }] of leavesOf(award.credential).entries()) {
      if (i % 4 !== 0) continue // a quarter of them: theirs takes its time
      const changed = withLeaf(award.credential, path, changedLetter(text, text.length - 1)) as JsonObject

      expect([path.join('.'), ...(await bothOn(changed, did, award.site))]).toEqual([path.join('.'), false, false])
    }
  }, 240_000)

  it.each([
    ['dcc-ob3-didkey-valid.json', true],
    ['1edtech-ob3-bad-proofvalue.json', false],
    ['1edtech-ob3-expired.json', false],
  ])('agrees on %s: %s', async (file, verified) => {
    const credential = vectorJson(`foreign/${file}`)
    const issuerId = textAt(credential, 'issuer', 'id')
    const [proof] = [credential['proof'] ?? null].flat()
    const method = textAt(proof, 'verificationMethod')
    const controller = { '@context': ['https://www.w3.org/ns/did/v1'], ...controllerFor(issuerId, method) }

    expect(await bothOn(credential, controller, { [issuerId]: controller })).toEqual([verified, verified])
  })
})
