import { beforeEach, describe, expect, it } from 'vitest'
import type { JsonObject } from '../../../src/core/foundation/json'
import { quietRun } from '../../../src/core/foundation/run'
import { auditWorkspace } from '../../../src/studio/workflows/audit-workspace'
import { changeStanding } from '../../../src/studio/workflows/change-standing'
import { listAwards } from '../../../src/studio/workflows/list-awards'
import { withStudio } from '../../../src/studio/workspace/open-studio'
import { Killed } from '../../support/faulty-files'
import { aFullWorkspace } from '../../support/full-workspace'
import { independentComplaints } from '../../support/independent-verifier'
import { compromiseIn, keysOf, signingKid } from '../../support/key-life'
import { aMachine } from '../../support/machine'
import { awardsIn, pictureOf, siteOf, textIn, unlocked, verdictOf } from '../../support/managing'
import { valueOf } from '../../support/workspace'

const credentialOf = (site: string, award: string) =>
  JSON.parse(textIn(site, `awards/${award}/credential.json`)) as JsonObject

let folder: string
let first: string
let kid: string
beforeEach(async () => {
  folder = await aFullWorkspace()
  ;[first = ''] = awardsIn(folder)
  kid = await signingKid(folder)
})

describe('compromiseKey', { timeout: 120_000 }, () => {
  it('doubts what the key signed, in words, and signs its awards anew at the same addresses', async () => {
    const before = pictureOf(await siteOf(folder), first)

    const report = valueOf(await compromiseIn(folder, kid))

    expect(report).toMatchObject({ kid, awards: 3, resigned: 3, made: [{ alg: 'Ed25519' }] })
    const site = await siteOf(folder)
    const old = await verdictOf(before, { site })
    expect(old?.verdict).toBe('invalid')
    expect(old?.checks).toContainEqual(
      expect.objectContaining({
        code: 'key-revoked',
        message: expect.stringContaining('others may have the key') as string,
      }),
    )
    expect((await verdictOf(pictureOf(site, first), { site }))?.verdict).toBe('valid')
    expect((await verdictOf(before, { workspace: folder }))?.verdict).toBe('invalid')
    await withStudio(aMachine(), folder, 'read', async (studio) => {
      expect(valueOf(await listAwards(studio, {}, quietRun())).states).toMatchObject({ valid: 3, revoked: 0 })
      expect(valueOf(await auditWorkspace(studio, quietRun()))).toMatchObject({ ok: true })
    })
  })

  it('publishes the key as revoked and vouching for nothing; another library refuses it and takes the new one', async () => {
    const old = JSON.parse(textIn(await siteOf(folder), `awards/${first}/credential.json`)) as JsonObject

    await compromiseIn(folder, kid, aMachine({ now: '2026-05-01T09:00:00Z' }))

    const site = await siteOf(folder)
    const did = JSON.parse(textIn(site, '.well-known/did.json')) as JsonObject
    const method = `did:web:badges.example.edu#${kid}`
    expect(did['verificationMethod']).toContainEqual(
      expect.objectContaining({ id: method, revoked: '2026-05-01T09:00:00Z' }),
    )
    expect(did['assertionMethod']).not.toContain(method)
    expect(did['authentication']).not.toContain(method)
    expect(textIn(site, '.well-known/jwks.json')).not.toContain(kid)
    expect(await independentComplaints(old, did)).not.toEqual([])
    expect(await independentComplaints(credentialOf(site, first), did)).toEqual([])
  })

  it('leaves what was taken back as it was, and a suspended award suspended since its day', async () => {
    const [, second = '', third = ''] = awardsIn(folder)
    const earlier = aMachine({ now: '2026-10-01T09:00:00Z' })
    await unlocked(folder, (s) => changeStanding(s, { act: 'revoke', awards: [second] }, quietRun()), earlier)
    await unlocked(folder, (s) => changeStanding(s, { act: 'suspend', awards: [third] }, quietRun()), earlier)

    expect(valueOf(await compromiseIn(folder, kid))).toMatchObject({ awards: 2, resigned: 2 })

    const site = await siteOf(folder)
    expect((await verdictOf(pictureOf(site, third), { site }))?.verdict).toBe('revoked')
    expect(textIn(site, `awards/${third}/index.html`)).toMatch(/Suspended<\/b>[^.]*October/)
  })

  it('a JWT’s key is exchanged alone: its awards are signed anew as well', async () => {
    const rsa = (await keysOf(folder)).find(({ alg }) => alg === 'RS256')?.kid ?? ''

    expect(valueOf(await compromiseIn(folder, rsa))).toMatchObject({ resigned: 3, made: [{ alg: 'RS256' }] })
    expect((await keysOf(folder)).find((key) => key.kid === rsa)).toMatchObject({ state: 'compromised', awards: 0 })
  })

  it('killed at changes of the disk, is done by being asked again', async () => {
    const counting = aMachine()
    await compromiseIn(folder, kid, counting)
    const changes = [...counting.faulty.log.entries()].filter(([, name]) => /^(sync|rename|append) /.test(name))
    for (const [index, operation] of changes.filter((_, i) => i % 3 === 0)) {
      folder = await aFullWorkspace()
      await compromiseIn(folder, kid, aMachine({ fault: { at: index + 1, what: 'kill-within' } })).catch(
        (error: unknown) => expect(error).toBeInstanceOf(Killed),
      )

      const again = await compromiseIn(folder, kid, aMachine({ pid: 4243 }))

      expect([operation, again.ok]).toEqual([operation, true])
      expect([operation, (await keysOf(folder)).find((key) => key.kid === kid)?.awards]).toEqual([operation, 0])
      await withStudio(aMachine(), folder, 'read', async (studio) =>
        expect(valueOf(await auditWorkspace(studio, quietRun())), operation).toMatchObject({ ok: true }),
      )
    }
  })
})
