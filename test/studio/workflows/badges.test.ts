import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'
import { utf8 } from '../../../src/core/foundation/bytes'
import { quietRun } from '../../../src/core/foundation/run'
import { BadgeSlug } from '../../../src/core/foundation/slug'
import { addBadge } from '../../../src/studio/workflows/add-badge'
import { badgeArtwork } from '../../../src/studio/workflows/badge-artwork'
import type { ArtworkSource } from '../../../src/studio/workflows/badging/artwork-source'
import { listBadges } from '../../../src/studio/workflows/list-badges'
import { publishBadge } from '../../../src/studio/workflows/publish-badge'
import { showBadge } from '../../../src/studio/workflows/show-badge'
import { updateBadge } from '../../../src/studio/workflows/update-badge'
import { editionOf, readFrozen } from '../../../src/studio/workspace/badge-store'
import { withStudio, type Studio } from '../../../src/studio/workspace/open-studio'
import { objectFrom } from '../../support/json'
import { aMachine } from '../../support/machine'
import { sample } from '../../support/published-badge'
import { aWorkspace, valueOf } from '../../support/workspace'

const definition = { name: 'data-storytelling.json', bytes: sample('badges/data-storytelling.json') }
const definitionJson = objectFrom(Buffer.from(definition.bytes).toString('utf8'))
const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 600"><circle cx="300" cy="300" r="280" fill="#1a5a6c"/></svg>'
const picture: ArtworkSource = { kind: 'picture', picture: { name: 'art.svg', bytes: utf8(svg) } }
const scene: ArtworkSource = {
  kind: 'scene',
  scene: {
    formatVersion: 1,
    theme: { deep: '#10333d', base: '#1a5a6c', light: '#7fc4d3', accent: '#d9b364', paper: '#ffffff' },
    elements: [
      {
        id: 'disc',
        kind: 'ellipse',
        x: 20,
        y: 20,
        width: 560,
        height: 560,
        fills: [{ kind: 'solid', colour: '#1a5a6c' }],
      },
    ],
  },
}
const inNew = async <T>(job: (studio: Studio) => Promise<T>) => withStudio(aMachine(), await aWorkspace(), 'write', job)

function aRedPng(): Uint8Array {
  const png = new PNG({ width: 60, height: 60 })
  for (let at = 0; at < png.data.length; at += 4) png.data.set([200, 0, 0, 255], at)
  return PNG.sync.write(png)
}

describe('badge workflows', () => {
  it('adds a draft, lists it, publishes and freezes it', () =>
    inNew(async (studio) => {
      expect(valueOf(await addBadge(studio, { definition, artwork: picture }, quietRun()))).toEqual({
        slug: 'data-storytelling',
        state: 'draft',
      })
      expect(valueOf(await listBadges(studio, quietRun()))).toMatchObject([
        { slug: 'data-storytelling', state: 'draft', version: null, missing: 0, awards: 0 },
      ])

      expect(valueOf(await publishBadge(studio, { badge: 'data-storytelling' }, quietRun()))).toEqual({
        slug: 'data-storytelling',
        version: 1,
      })

      const version = join(studio.paths.badges, 'data-storytelling/versions/1')
      expect(readdirSync(version).sort()).toEqual(['artwork.png', 'artwork.svg', 'card.png', 'definition.json'])
      const card = PNG.sync.read(readFileSync(join(version, 'card.png')))
      expect([card.width, card.height]).toEqual([1200, 630])
      const badge = valueOf(await showBadge(studio, { badge: 'data-storytelling' }, quietRun()))
      const digest = createHash('sha256')
        .update(readFileSync(join(version, 'artwork.png')))
        .digest('hex')
      expect(badge).toMatchObject({ state: 'published', versions: [{ version: 1, artworkSha256: { png: digest } }] })
    }))

  it('leaves a published version alone when the draft goes on', () =>
    inNew(async (studio) => {
      await addBadge(studio, { definition, artwork: picture }, quietRun())
      await publishBadge(studio, { badge: 'data-storytelling' }, quietRun())
      const frozen = join(studio.paths.badges, 'data-storytelling/versions/1/definition.json')
      const before = readFileSync(frozen, 'utf8')

      const json = { ...definitionJson, name: 'Data Storytelling, renewed' }
      const changed = await updateBadge(studio, { badge: 'data-storytelling', definition: { json } }, quietRun())
      const second = await publishBadge(studio, { badge: 'data-storytelling' }, quietRun())
      const third = await publishBadge(studio, { badge: 'data-storytelling' }, quietRun())

      expect(changed).toMatchObject({ value: { state: 'draft' } })
      expect(second).toMatchObject({ value: { version: 2 } })
      expect(third).toMatchObject({ problems: [{ code: 'nothing-to-publish' }] })
      expect(readFileSync(frozen, 'utf8')).toBe(before)
    }))

  it('keeps pointing at other badges as they stood when it was published', () =>
    inNew(async (studio) => {
      const other = { ...definitionJson, slug: 'other', name: 'Other', inLanguage: 'fr' }
      const first = { ...definitionJson, related: ['other', 'unheard-of'] }
      await addBadge(studio, { definition: { json: other }, artwork: picture }, quietRun())
      await publishBadge(studio, { badge: 'other' }, quietRun())
      await addBadge(studio, { definition: { json: first }, artwork: picture }, quietRun())
      valueOf(await publishBadge(studio, { badge: 'data-storytelling' }, quietRun()))

      await updateBadge(studio, { badge: 'other', definition: { json: { ...other, name: 'Others' } } }, quietRun())
      expect(valueOf(await publishBadge(studio, { badge: 'other' }, quietRun()))).toMatchObject({ version: 2 })

      const edition = editionOf(await readFrozen(studio, BadgeSlug.parse('data-storytelling'), 1))
      expect(edition.related).toEqual([{ slug: 'other', version: 1, inLanguage: 'fr' }])
    }))

  it('draws a scene, and proposes words for its picture where there are none', () =>
    inNew(async (studio) => {
      const { altText: _, ...json } = definitionJson
      valueOf(await addBadge(studio, { definition: { json }, artwork: scene }, quietRun()))

      valueOf(await publishBadge(studio, { badge: 'data-storytelling' }, quietRun()))

      const { png } = valueOf(await badgeArtwork(studio, { badge: 'data-storytelling', version: 1 }, quietRun()))
      const pixels = PNG.sync.read(Buffer.from(png))
      expect([...pixels.data.subarray(4 * (300 * 600 + 300), 4 * (300 * 600 + 300) + 4)]).toEqual([26, 90, 108, 255])
      const shown = valueOf(await showBadge(studio, { badge: 'data-storytelling' }, quietRun()))
      expect(shown.definition.altText).toMatch(/Data Storytelling/)
    }))

  it('takes a PNG as artwork and passes on nothing but its pixels', () =>
    inNew(async (studio) => {
      const png = Buffer.from(aRedPng())
      const text = Buffer.from('tEXtComment\u0000canary-in-metadata', 'latin1')
      const artwork: ArtworkSource = {
        kind: 'picture',
        picture: { name: 'art.png', bytes: Buffer.concat([png.subarray(0, 33), chunk(text), png.subarray(33)]) },
      }
      valueOf(await addBadge(studio, { definition, artwork }, quietRun()))

      const drawn = valueOf(await badgeArtwork(studio, { badge: 'data-storytelling' }, quietRun()))

      const pixels = PNG.sync.read(Buffer.from(drawn.png))
      expect([pixels.width, ...pixels.data.subarray(4 * (300 * 600 + 300), 4 * (300 * 600 + 300) + 4)]).toEqual([
        600, 200, 0, 0, 255,
      ])
      const inside = /base64,([^"]+)"/.exec(drawn.svg)?.[1] ?? ''
      expect(Buffer.from(inside, 'base64').toString('latin1')).not.toContain('canary')
    }))

  it.each([
    ['<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', 'svg-active'],
    ['<svg xmlns="http://www.w3.org/2000/svg"><image href="https://example.org/x.png"/></svg>', 'svg-remote'],
    ['just words', 'file-type-unknown'],
  ])('refuses artwork %s: %s', (text, code) =>
    inNew(async (studio) => {
      const artwork: ArtworkSource = { kind: 'picture', picture: { name: 'art.svg', bytes: utf8(text) } }

      expect(await addBadge(studio, { definition, artwork }, quietRun())).toMatchObject({ problems: [{ code }] })
      expect(existsSync(join(studio.paths.badges, 'data-storytelling'))).toBe(false)
    }),
  )

  it('refuses a slug twice, unknown categories and levels, and a definition for another badge', () =>
    inNew(async (studio) => {
      await addBadge(studio, { definition, artwork: picture }, quietRun())
      const add = (change: object) =>
        addBadge(studio, { definition: { json: { ...definitionJson, ...change } }, artwork: picture }, quietRun())

      expect(await add({})).toMatchObject({ problems: [{ code: 'badge-exists' }] })
      expect(await add({ slug: 'b', category: 'cooking', level: 5 })).toMatchObject({
        problems: [{ code: 'category-unknown' }, { code: 'level-unknown' }],
      })
      const other = { badge: 'data-storytelling', definition: { json: { ...definitionJson, slug: 'other' } } }
      expect(await updateBadge(studio, other, quietRun())).toMatchObject({ problems: [{ code: 'slug-differs' }] })
    }))
})

function chunk(typeAndData: Buffer): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(typeAndData.length - 4)
  const crc = Buffer.alloc(4)
  let sum = 0xffffffff
  for (const byte of typeAndData) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
  }
  crc.writeUInt32BE((sum ^ 0xffffffff) >>> 0)
  return Buffer.concat([length, typeAndData, crc])
}
