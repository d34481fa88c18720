import { beforeEach, describe, expect, it } from 'vitest'
import type { JsonObject } from '../../../src/core/foundation/json'
import { quietRun } from '../../../src/core/foundation/run'
import { auditWorkspace } from '../../../src/studio/workflows/audit-workspace'
import { rotateKeys } from '../../../src/studio/workflows/rotate-keys'
import { withStudio } from '../../../src/studio/workspace/open-studio'
import { Killed } from '../../support/faulty-files'
import { aFullWorkspace } from '../../support/full-workspace'
import { independentComplaints } from '../../support/independent-verifier'
import { issueIn } from '../../support/issuing'
import { keysOf, rotateIn, signingKid } from '../../support/key-life'
import { aMachine } from '../../support/machine'
import { awardsIn, pictureOf, siteOf, textIn, unlocked, verdictOf } from '../../support/managing'
import { aRoster } from '../../support/roster'
import { valueOf } from '../../support/workspace'

const credentialOf = (site: string, award: string) =>
  JSON.parse(textIn(site, `awards/${award}/credential.json`)) as JsonObject

let folder: string
beforeEach(async () => {
  folder = await aFullWorkspace()
})

describe('rotateKeys', { timeout: 60_000 }, () => {
  it('lets new keys sign; what was signed before stays valid, for us and for another library', async () => {
    const [first = ''] = awardsIn(folder)
    const before = pictureOf(await siteOf(folder), first)
    const old = (await keysOf(folder)).map(({ kid }) => kid)

    const report = valueOf(await rotateIn(folder))

    expect(report.made.map(({ alg }) => alg)).toEqual(['Ed25519', 'RS256'])
    expect(report.retired.map(({ kid }) => kid)).toEqual(old)
    await issueIn(folder, { badge: 'data-storytelling', roster: aRoster(4) })
    const site = await siteOf(folder)
    expect((await verdictOf(before, { site }))?.verdict).toBe('valid')
    const newest = awardsIn(folder).at(-1) ?? ''
    expect((await verdictOf(pictureOf(site, newest), { site }))?.verdict).toBe('valid')
    const did = JSON.parse(textIn(site, '.well-known/did.json')) as JsonObject
    for (const award of [first, newest]) expect(await independentComplaints(credentialOf(site, award), did)).toEqual([])
    expect(did).toMatchObject({ verificationMethod: { length: 4 }, assertionMethod: { length: 4 } })
    expect(JSON.parse(textIn(site, '.well-known/jwks.json'))).toMatchObject({ keys: { length: 4 } })
  })

  it('shows in the list which key signs and how many awards each signed', async () => {
    await rotateIn(folder)
    await issueIn(folder, { badge: 'data-storytelling', roster: aRoster(4) })

    expect((await keysOf(folder)).map(({ alg, state, awards }) => [alg, state, awards]).sort()).toEqual([
      ['Ed25519', 'active', 1],
      ['Ed25519', 'retired', 3],
      ['RS256', 'active', 1],
      ['RS256', 'retired', 3],
    ])
  })

  it('replaces one key that is named, once', async () => {
    const kid = await signingKid(folder)

    const retired = await unlocked(folder, (studio) => rotateKeys(studio, { kid, passphrase: null }))
    expect(retired).toMatchObject({ value: { made: [], retired: [{ kid }] } })
    expect((await keysOf(folder)).length).toBe(2)
  })

  it('killed at any change of the disk, leaves a workspace that signs, and can be done', async () => {
    const counting = aMachine()
    await rotateIn(folder, counting)
    for (const [index, operation] of counting.faulty.log.entries()) {
      if (!/^(open|append|sync|rename|syncFolder|remove) /.test(operation)) continue
      folder = await aFullWorkspace()
      await rotateIn(folder, aMachine({ fault: { at: index + 1, what: 'kill-within' } })).catch((error: unknown) =>
        expect(error).toBeInstanceOf(Killed),
      )

      const issued = await issueIn(folder, { badge: 'data-storytelling', roster: aRoster(4) }, aMachine({ pid: 4243 }))

      expect([operation, issued.awarded]).toEqual([operation, 1])
      await withStudio(aMachine(), folder, 'read', async (studio) =>
        expect(valueOf(await auditWorkspace(studio, quietRun())), operation).toMatchObject({ ok: true }),
      )
    }
  })
})
