import { writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { BadgeSlug } from '../../../src/core/foundation/slug'
import { quietRun } from '../../../src/core/foundation/run'
import { sceneJson } from '../../../src/core/design'
import { addBadge } from '../../../src/studio/workflows/add-badge'
import { keepCheckpoint, type KeepCheckpointRequest } from '../../../src/studio/workflows/keep-checkpoint'
import { listCheckpoints } from '../../../src/studio/workflows/list-checkpoints'
import { publishBadge } from '../../../src/studio/workflows/publish-badge'
import { updateBadge } from '../../../src/studio/workflows/update-badge'
import { withStudio, type Studio } from '../../../src/studio/workspace/open-studio'
import { sha256Hex } from '../../../src/studio/workspace/sha256'
import { aMachine } from '../../support/machine'
import { sample } from '../../support/published-badge'
import { problemsOf } from '../../support/results'
import { aScene } from '../../support/scenes'
import { aWorkspace, valueOf } from '../../support/workspace'

const badge = BadgeSlug.parse('data-storytelling')
const design = (description: string) => aScene({ description })

/** A studio with one drafted badge, on a clock that goes on a second a look. */
async function withDesign(job: (studio: Studio) => Promise<void>): Promise<void> {
  let nowMs = Date.parse('2026-11-24T09:00:00Z')
  const machine = { ...aMachine(), clock: { now: () => (nowMs += 1000) } }
  await withStudio(machine, await aWorkspace(), 'write', async (studio) => {
    const definition = { name: 'data-storytelling.json', bytes: sample('badges/data-storytelling.json') }
    const artwork = { kind: 'scene', scene: design('first') } as const
    valueOf(await addBadge(studio, { definition, artwork }, quietRun()))
    await job(studio)
  })
}
const keep = async (studio: Studio, rest: Omit<KeepCheckpointRequest, 'badge'>) =>
  valueOf(await keepCheckpoint(studio, { badge, ...rest }, quietRun()))
const kept = async (studio: Studio) =>
  valueOf(await listCheckpoints(studio, { badge }, quietRun())).map(
    ({ kind, name, scene }) => `${kind} ${name} ${scene.description}`,
  )

describe('keepCheckpoint', () => {
  it('keeps the design that lies on disk or the one it is given, newest first', () =>
    withDesign(async (studio) => {
      await keep(studio, { kind: 'open' })
      await keep(studio, { kind: 'named', name: 'With a star', scene: design('second') })

      expect(await kept(studio)).toEqual(['named With a star second', 'open  first'])
    }))

  it('does not keep twice in a row what nobody asked for, and always what somebody named', () =>
    withDesign(async (studio) => {
      for (const kind of ['open', 'open', 'work', 'named', 'open', 'set-aside'] as const) await keep(studio, { kind })

      expect(await kept(studio)).toEqual(['set-aside  first', 'named  first', 'open  first'])
    }))

  it('lets go of the oldest that nobody asked for, and of no other', () =>
    withDesign(async (studio) => {
      await keep(studio, { kind: 'named', name: 'mine', scene: design('named') })
      for (let i = 0; i < 63; i++) await keep(studio, { kind: 'work', scene: design(String(i)) })

      const all = await kept(studio)
      expect(all).toHaveLength(61)
      expect(all.slice(-2)).toEqual(['work  3', 'named mine named'])
    }))

  it('refuses what is no design, and keeps nothing then', () =>
    withDesign(async (studio) => {
      const answer = await keepCheckpoint(studio, { badge, kind: 'named', scene: { elements: 7 } }, quietRun())

      expect(problemsOf(answer).length).toBeGreaterThan(0)
      expect(await kept(studio)).toEqual([])
    }))
})

describe('listCheckpoints', () => {
  it('leaves out what cannot be read any more', () =>
    withDesign(async (studio) => {
      const { id } = await keep(studio, { kind: 'open' })
      await keep(studio, { kind: 'named', name: 'good' })
      writeFileSync(studio.paths.checkpoint(badge, id), '{"formatVersion":1')

      expect(await kept(studio)).toEqual(['named good first'])
    }))
})

describe('publishBadge', () => {
  it('keeps the design that was published', () =>
    withDesign(async (studio) => {
      valueOf(await publishBadge(studio, { badge }, quietRun()))

      expect(await kept(studio)).toEqual(['publish 1 first'])
    }))
})

describe('updateBadge', () => {
  it('never writes over a design that somebody else wrote since it was read (W3)', () =>
    withDesign(async (studio) => {
      const read = sha256Hex(sceneJson(design('first')))
      const save = (description: string, over: string | null) =>
        updateBadge(studio, { badge, artwork: { kind: 'scene', scene: design(description), over } }, quietRun())
      valueOf(await save('mine', read))
      writeFileSync(studio.paths.design(badge), sceneJson(design('theirs')))

      const late = await save('mine again', sha256Hex(sceneJson(design('mine'))))
      expect(problemsOf(late)).toMatchObject([{ code: 'design-changed' }])
      expect(problemsOf(await save('as if there were none', null))).toMatchObject([{ code: 'design-changed' }])
      await keep(studio, { kind: 'open' })
      expect(await kept(studio)).toEqual(['open  theirs'])

      expect((await save('known', sha256Hex(sceneJson(design('theirs'))))).ok).toBe(true)
    }))
})
