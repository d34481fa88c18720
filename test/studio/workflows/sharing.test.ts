import { zipSync } from 'fflate'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sceneJson } from '../../../src/core/design'
import { utf8 } from '../../../src/core/foundation/bytes'
import { quietRun } from '../../../src/core/foundation/run'
import { addBadge } from '../../../src/studio/workflows/add-badge'
import { addDesignPicture, readDesignPicture } from '../../../src/studio/workflows/design-pictures'
import { openSharedDesign } from '../../../src/studio/workflows/open-shared-design'
import { shareDesign } from '../../../src/studio/workflows/share-design'
import { updateBadge } from '../../../src/studio/workflows/update-badge'
import { withStudio, type Studio } from '../../../src/studio/workspace/open-studio'
import { sha256Hex } from '../../../src/studio/workspace/sha256'
import { aFolder } from '../../support/folders'
import { aMachine } from '../../support/machine'
import { aPng } from '../../support/png'
import { sample } from '../../support/published-badge'
import { problemsOf } from '../../support/results'
import { aScene } from '../../support/scenes'
import { aWorkspace, valueOf } from '../../support/workspace'

const badge = 'data-storytelling'
const png = aPng(40, 40)
const asset = sha256Hex(png)
const scene = aScene({ elements: [{ kind: 'picture', id: 'photo', x: 0, y: 0, width: 600, height: 600, asset }] })

async function withBadge<T>(job: (studio: Studio) => Promise<T>): Promise<T> {
  return withStudio(aMachine(), await aWorkspace(), 'write', async (studio) => {
    const definition = { name: 'data-storytelling.json', bytes: sample('badges/data-storytelling.json') }
    valueOf(await addBadge(studio, { definition, artwork: { kind: 'scene', scene: aScene({}) } }, quietRun()))
    return job(studio)
  })
}
const opened = (bytes: Uint8Array) =>
  withBadge((studio) => openSharedDesign(studio, { badge, file: { name: 'a.badgedesign', bytes } }, quietRun()))
const codes = async (bytes: Uint8Array) => problemsOf(await opened(bytes)).map(({ code }) => code)
const zip = (files: Record<string, Uint8Array>) => zipSync(files)
const design = utf8(sceneJson(scene))

describe('a design in a file of its own', () => {
  it('comes with its pictures to another workspace, and is the same there', async () => {
    const bytes = await withBadge(async (studio) => {
      valueOf(await addDesignPicture(studio, { badge, bytes: png }, quietRun()))
      valueOf(await addDesignPicture(studio, { badge, bytes: aPng(9, 9) }, quietRun())) // not in the design
      valueOf(await updateBadge(studio, { badge, artwork: { kind: 'scene', scene } }, quietRun()))
      const first = valueOf(await shareDesign(studio, { badge }, quietRun())).bytes
      expect(valueOf(await shareDesign(studio, { badge }, quietRun())).bytes).toEqual(first)
      return first
    })

    await withBadge(async (studio) => {
      const path = join(aFolder(), 'shared.badgedesign')
      writeFileSync(path, bytes)
      expect(valueOf(await openSharedDesign(studio, { badge, file: { path } }, quietRun())).scene).toEqual(scene)
      const picture = valueOf(await readDesignPicture(studio, { badge, asset }, quietRun()))
      expect(sha256Hex(picture.bytes)).toBe(asset)
      expect(await studio.machine.files.list(studio.paths.assets(badge))).toHaveLength(1)
    })
  })

  it('is read from any ZIP program, with folders and other files left alone', async () => {
    const files = { 'design.json': design, [`assets/${asset}.png`]: png, '../../evil.txt': png, 'notes/a.txt': png }

    expect(valueOf(await opened(zip(files))).scene).toEqual(scene)
  })

  it.each([
    ['no ZIP', () => utf8('PK, but not really'), 'design-file-damaged'],
    ['a cut ZIP', () => zip({ 'design.json': design }).subarray(0, 60), 'design-file-damaged'],
    ['no design in it', () => zip({ 'other.json': design }), 'design-file-damaged'],
    ['a picture is missing', () => zip({ 'design.json': design }), 'design-file-damaged'],
    [
      'a picture that is another one than its name says',
      () => zip({ 'design.json': design, [`assets/${asset}.png`]: aPng(9, 9) }),
      'design-file-damaged',
    ],
    ['design.json is no JSON', () => zip({ 'design.json': utf8('{') }), 'json-damaged'],
    ['an unknown member', () => zip({ 'design.json': utf8('{"formatVersion":1,"run":"me"}') }), 'field-missing'],
    [
      'more than may be unpacked',
      () => zip({ 'design.json': design, [`assets/${'b'.repeat(64)}.png`]: new Uint8Array((64 << 20) + 1) }),
      'file-too-large',
    ],
  ])('refuses %s', async (_, make, code) => {
    expect((await codes(make()))[0]).toBe(code)
  })

  it('keeps nothing of a file that is refused', () =>
    withBadge(async (studio) => {
      const text = zip({
        'design.json': utf8(sceneJson(scene).replace('"photo"', '"Photo!"')),
        [`assets/${asset}.png`]: png,
      })
      const answer = await openSharedDesign(studio, { badge, file: { name: 'a', bytes: text } }, quietRun())

      expect(answer.ok).toBe(false)
      expect(await studio.machine.files.list(studio.paths.assets(badge))).toEqual([])
    }))
})
