import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { quietRun } from '../../../src/core/foundation/run'
import { exportSite, type ExportSiteRequest } from '../../../src/studio/workflows/export-site'
import { withStudio } from '../../../src/studio/workspace/open-studio'
import { treeOf } from '../../support/export'
import { aFolder } from '../../support/folders'
import { aFullWorkspace } from '../../support/full-workspace'
import { batchesIn, issueIn } from '../../support/issuing'
import { objectFrom } from '../../support/json'
import { aMachine } from '../../support/machine'
import { aRoster } from '../../support/roster'
import { valueOf } from '../../support/workspace'

const badge = 'data-storytelling'
const exportIn = (folder: string, request: ExportSiteRequest = {}, machine = aMachine()) =>
  withStudio(machine, folder, 'read', async (studio) => valueOf(await exportSite(studio, request, quietRun())))

describe('exportSite', () => {
  it('writes the site that the contract describes, and a manifest beside it that fits every file', async () => {
    const folder = await aFullWorkspace()

    const report = await exportIn(folder)

    const tree = treeOf(join(folder, 'site'))
    expect(report).toMatchObject({ files: tree.size, written: tree.size, unchanged: 0, removed: 0 })
    const { files } = objectFrom(readFileSync(join(folder, 'site.manifest.json'), 'utf8'))
    expect(files).toEqual(Object.fromEntries(tree))
    const awards = [...tree.keys()].filter((path) => path.startsWith('awards/'))
    expect(awards).toHaveLength(3 * 6)
    for (const path of [
      'index.html',
      '.well-known/did.json',
      '.well-known/jwks.json',
      'issuer.json',
      'status/1.json',
      'revocations.json',
      'verify/index.html',
      'my-badges/index.html',
      '404.html',
      '.nojekyll',
      `badges/${badge}/1/badgeclass.json`,
      `badges/${badge}/1/card.png`,
    ])
      expect(tree.has(path), path).toBe(true)
  })

  it('gives the same bytes again, in another folder and after everything derived is deleted', async () => {
    const folder = await aFullWorkspace()
    const other = join(aFolder(), 'public')
    await exportIn(folder)
    const first = treeOf(join(folder, 'site'))
    for (const batch of batchesIn(folder)) rmSync(join(folder, 'batches', batch, 'awards.index'))

    await exportIn(folder, { out: other }, aMachine({ now: '2026-12-24T09:00:00Z' }))

    expect(treeOf(other)).toEqual(first)
    expect(readFileSync(`${other}.manifest.json`)).toEqual(readFileSync(join(folder, 'site.manifest.json')))
  })

  it('writes nothing, and builds nothing, where nothing has changed', async () => {
    const folder = await aFullWorkspace()
    const first = await exportIn(folder)
    const machine = aMachine()

    const second = await exportIn(folder, {}, machine)

    expect(second).toEqual({ ...first, written: 0, unchanged: first.files })
    const touched = machine.faulty.log.filter((operation) =>
      /^(writeDerived|createDerived|open|rename|remove|append|makeFolder(?!.*site$))/.test(operation),
    )
    expect(touched).toEqual([])
    expect(
      machine.faulty.log
        .filter((operation) => /awards\.jsonl|artwork/.test(operation))
        .filter((operation) => operation.startsWith('read ')),
    ).toEqual([])
  })

  it('writes one award’s own files for one new award', async () => {
    const folder = await aFullWorkspace()
    await exportIn(folder)
    const before = treeOf(join(folder, 'site'))
    await issueIn(folder, { badge, roster: aRoster(1, { from: 9 }) })

    const report = await exportIn(folder)

    const after = treeOf(join(folder, 'site'))
    expect(report).toMatchObject({ written: 6, unchanged: before.size, removed: 0 })
    for (const [path, sha] of before) expect(after.get(path)).toBe(sha)
  })

  it('mends a file that somebody changed or deleted', async () => {
    const folder = await aFullWorkspace()
    await exportIn(folder)
    const site = join(folder, 'site')
    const before = treeOf(site)
    writeFileSync(join(site, 'index.html'), 'defaced')
    const [award = ''] = [...before.keys()].filter((path) => path.endsWith('badge.png'))
    rmSync(join(site, award))
    utimesSync(join(site, 'issuer.json'), 1, 1)

    const report = await exportIn(folder)

    expect(report.written).toBeGreaterThanOrEqual(2)
    expect(treeOf(site)).toEqual(before)
  })

  it('changes every page that the office’s name is on, and keeps what was signed', async () => {
    const folder = await aFullWorkspace()
    await exportIn(folder)
    const site = join(folder, 'site')
    const before = treeOf(site)
    const studio = join(folder, 'studio.json')
    writeFileSync(
      studio,
      readFileSync(studio, 'utf8').replace('"name": "Example University"', '"name": "Renamed University"'),
    )

    await exportIn(folder)

    const after = treeOf(site)
    const changed = [...after].filter(([path, sha]) => before.get(path) !== sha).map(([path]) => path)
    expect(changed).toContain('index.html')
    expect(changed.filter((path) => /awards\/.*index\.html/.test(path))).toHaveLength(3)
    expect(changed.filter((path) => /credential\.|assertion|badge\./.test(path.replace(/^.*\/badges?\//, '')))).toEqual(
      [],
    )
  })

  it('removes what is gone if an export wrote it, and nothing else', async () => {
    const folder = await aFullWorkspace()
    await exportIn(folder)
    const [batch = ''] = batchesIn(folder)
    rmSync(join(folder, 'batches', batch), { recursive: true })
    writeFileSync(join(folder, 'site/CNAME'), 'badges.example.edu')

    const report = await exportIn(folder)

    expect(report.removed).toBe(18)
    expect(existsSync(join(folder, 'site/awards'))).toBe(false)
    expect(readFileSync(join(folder, 'site/CNAME'), 'utf8')).toBe('badges.example.edu')
  })

  it('writes one batch and all shared files with --only, and removes nothing', async () => {
    const folder = await aFullWorkspace()
    await exportIn(folder)
    const second = await issueIn(folder, { badge, roster: aRoster(1, { from: 9 }) })
    const before = treeOf(join(folder, 'site'))

    const report = await exportIn(folder, { only: second.batch ?? '' })

    expect(report).toMatchObject({ written: 6, removed: 0 })
    expect(treeOf(join(folder, 'site')).size).toBe(before.size + 6)
    expect(await exportIn(folder)).toMatchObject({ written: 0, removed: 0, unchanged: before.size + 6 })
  })

  it('zips the same files, which an independent unzip takes', async () => {
    const folder = await aFullWorkspace()
    const zip = join(aFolder(), 'site.zip')
    await exportIn(folder)

    const report = await exportIn(folder, { zip })

    const tree = treeOf(join(folder, 'site'))
    const unpacked = unzipSync(readFileSync(zip))
    expect(report.files).toBe(tree.size)
    expect(Object.keys(unpacked).sort()).toEqual([...tree.keys()].sort())
    expect(Buffer.from(unpacked['index.html'] ?? [])).toEqual(readFileSync(join(folder, 'site/index.html')))
  })

  it('leaves foreign folders alone, but minds no .git', async () => {
    const folder = await aFullWorkspace()
    const out = join(aFolder(), 'public')
    mkdirSync(join(out, '.git'), { recursive: true })
    writeFileSync(join(out, 'thesis.txt'), 'mine')
    const refused = await withStudio(aMachine(), folder, 'read', (studio) => exportSite(studio, { out }, quietRun()))
    rmSync(join(out, 'thesis.txt'))

    const report = await exportIn(folder, { out })

    expect(refused).toMatchObject({ problems: [{ code: 'folder-not-empty' }] })
    expect(report.written).toBeGreaterThan(20)
  })

  it('does not follow links out of the site, neither writing nor removing', async () => {
    const folder = await aFullWorkspace()
    await exportIn(folder)
    const outside = aFolder()
    writeFileSync(join(outside, 'keep.txt'), 'mine')
    rmSync(join(folder, 'site/awards'), { recursive: true })
    symlinkSync(outside, join(folder, 'site/awards'))

    await expect(exportIn(folder)).rejects.toMatchObject({ problem: { code: 'file-not-regular' } })

    rmSync(join(folder, 'site/awards'))
    const manifest = join(folder, 'site.manifest.json')
    writeFileSync(
      manifest,
      readFileSync(manifest, 'utf8').replace('"404.html"', JSON.stringify(`../../${basename(outside)}/keep.txt`)),
    )
    await exportIn(folder)
    expect(treeOf(outside).size).toBe(1)
  })

  it('goes on after a crash at any point', async () => {
    const folder = await aFullWorkspace()
    const whole = join(aFolder(), 'whole')
    const counting = aMachine()
    await exportIn(folder, { out: whole }, counting)
    const good = treeOf(whole)
    for (let at = 5; at < counting.faulty.operations(); at += 7) {
      const out = join(aFolder(), 'public')
      await exportIn(folder, { out }, aMachine({ fault: { at, what: 'kill-within' } })).catch(() => undefined)

      await exportIn(folder, { out })

      expect(treeOf(out), `after a kill at operation ${at}`).toEqual(good)
    }
  }, 300_000)
})
