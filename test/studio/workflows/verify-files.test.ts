import { readdirSync, readFileSync, writeFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { quietRun } from '../../../src/core/foundation/run'
import { bakeImage } from '../../../src/studio/workflows/bake-image'
import { exportSite } from '../../../src/studio/workflows/export-site'
import { unbakeImage } from '../../../src/studio/workflows/unbake-image'
import { verifyFiles, type VerifyFilesRequest } from '../../../src/studio/workflows/verify-files'
import { withStudio } from '../../../src/studio/workspace/open-studio'
import { aFolder } from '../../support/folders'
import { aFullWorkspace } from '../../support/full-workspace'
import { aMachine } from '../../support/machine'
import { valueOf } from '../../support/workspace'

let workspace: string
let site: string
let award: string

beforeAll(async () => {
  workspace = await aFullWorkspace()
  site = join(aFolder(), 'site')
  await withStudio(aMachine(), workspace, 'read', async (studio) =>
    valueOf(await exportSite(studio, { out: site }, quietRun())),
  )
  award = join(site, 'awards', readdirSync(join(site, 'awards'))[0] ?? '')
})

const verdictOf = async (file: string, known: Omit<VerifyFilesRequest, 'files'>, now?: string) => {
  const machine = aMachine(now === undefined ? {} : { now })
  const [verdict] = valueOf(await verifyFiles(machine, { files: [{ path: file }], ...known }, quietRun()))
  return verdict?.verdict
}

describe('verifyFiles', () => {
  it.each(['badge.png', 'badge.svg', 'credential.json', 'credential.jwt', 'assertion.json'])(
    'finds %s valid by the site and by the workspace, and undecided without either',
    async (name) => {
      const file = join(award, name)

      expect(await verdictOf(file, { site })).toBe('valid')
      expect(await verdictOf(file, { workspace })).toBe('valid')
      expect(await verdictOf(file, {})).toBe('unknown')
    },
  )

  it('sees the end of validity and another recipient', async () => {
    const file = join(award, 'badge.png')

    expect(await verdictOf(file, { site }, '2030-01-01T00:00:00Z')).toBe('expired')
    expect(await verdictOf(file, { site, recipient: 'somebody@example.org' })).toBe('invalid')
    const people = await Promise.all(
      [1, 2, 3].map((n) => verdictOf(file, { site, recipient: `canary-${n}@example.edu` })),
    )
    expect(people.sort()).toEqual(['invalid', 'invalid', 'valid'])
  })

  it('never calls a picture valid in which a letter of the credential differs', async () => {
    const png = readFileSync(join(award, 'badge.png'))
    const changed = Buffer.from(png)
    changed[png.indexOf('"Data Storytelling"') + 3] = 'o'.charCodeAt(0)
    const file = join(aFolder(), 'changed.png')
    writeFileSync(file, changed)

    expect(await verdictOf(file, { site })).toBe('invalid')
  })

  it('refuses a site that is none and files that cannot be opened', async () => {
    const request = { files: [{ path: '/nowhere.png' }, { path: '/nowhere-either.png' }] }
    expect(await verifyFiles(aMachine(), request, quietRun())).toMatchObject({
      problems: [{ code: 'file-missing' }, { code: 'file-missing' }],
    })
    const foreign = { files: [{ path: join(award, 'badge.png') }], site: aFolder() }
    expect(await verifyFiles(aMachine(), foreign, quietRun())).toMatchObject({ problems: [{ code: 'site-unknown' }] })
  })

  it('reads nothing outside of the site through a link', async () => {
    const folder = aFolder()
    symlinkSync(join(site, 'issuer.json'), join(folder, 'issuer.json'))
    const request = { files: [{ path: join(award, 'badge.png') }], site: folder }

    expect(await verifyFiles(aMachine(), request, quietRun())).toMatchObject({ problems: [{ code: 'site-unknown' }] })
  })
})

describe('bakeImage and unbakeImage', () => {
  it('put the credentials of an award into its picture exactly as issued, and take them out again', async () => {
    const out = join(aFolder(), 'baked.png')
    const path = (name: string) => ({ path: join(award, name) })
    const request = {
      image: path('../../badges/data-storytelling/1/image.png'),
      credential: path('credential.json'),
      assertion: path('assertion.json'),
      out,
    }

    const baked = valueOf(await bakeImage(aMachine(), request, quietRun()))
    const texts = aFolder()
    const unbaked = valueOf(await unbakeImage(aMachine(), { image: { path: out }, out: texts }, quietRun()))

    expect(readFileSync(out)).toEqual(readFileSync(join(award, 'badge.png')))
    expect(unbaked.entries).toEqual(baked.entries)
    expect(readdirSync(texts)).toEqual(['openbadgecredential.json', 'openbadges.json'])
    expect(readFileSync(join(texts, 'openbadgecredential.json'))).toEqual(readFileSync(join(award, 'credential.json')))
  })

  it('leaves no file where something is refused', async () => {
    const out = join(aFolder(), 'baked.png')
    const request = {
      image: { name: 'x.png', bytes: Buffer.from('no picture') },
      credential: { path: join(award, 'credential.json') },
      out,
    }

    expect(await bakeImage(aMachine(), request, quietRun())).toMatchObject({ ok: false })
    expect(() => readFileSync(out)).toThrow('ENOENT')
    const page = { image: { name: 'page.html', bytes: Buffer.from('<html/>') } }
    expect(await unbakeImage(aMachine(), page, quietRun())).toMatchObject({ ok: false })
  })
})
