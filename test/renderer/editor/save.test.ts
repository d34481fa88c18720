import { describe, expect, it } from 'vitest'
import { ok, refuse, type Result } from '../../../src/core/foundation/result'
import { problem } from '../../../src/core/foundation/problem'
import { createSaver } from '../../../src/renderer/editor/session/save'
import { Scene } from '../../../src/core/design'

const theme = { deep: '#000000', base: '#222222', light: '#888888', accent: '#CC9900', paper: '#FFFFFF' }
const aScene = (description: string) => Scene.parse({ formatVersion: 1, theme, description, elements: [] })

/** A clock that goes only when told, and a disk that fails when told. */
function aSaver() {
  let nowMs = 0
  let planned: { at: number; act: () => void }[] = []
  let answer: () => Result<unknown> = () => ok(undefined)
  const written: string[] = []
  const copies: (string | null)[] = []
  const saver = createSaver(
    {
      write: (scene) => {
        const result = answer()
        if (result.ok) written.push(scene.description)
        return Promise.resolve(result)
      },
      keepCopy: (scene) => {
        copies.push(scene?.description ?? null)
        return Promise.resolve(ok(null))
      },
    },
    {
      now: () => nowMs,
      after: (ms, act) => {
        const entry = { at: nowMs + ms, act }
        planned.push(entry)
        return () => void (planned = planned.filter((one) => one !== entry))
      },
    },
  )
  const pass = async (ms: number) => {
    nowMs += ms
    const due = planned.filter(({ at }) => at <= nowMs)
    planned = planned.filter(({ at }) => at > nowMs)
    for (const { act } of due) act()
    for (let i = 0; i < 10; i++) await Promise.resolve()
  }
  return { saver, written, copies, pass, failing: (how: () => Result<unknown>) => (answer = how) }
}

describe('createSaver', () => {
  it('saves a second after the last edit, the newest scene alone', async () => {
    const { saver, written, pass } = aSaver()
    saver.changed(aScene('one'))
    await pass(900)
    saver.changed(aScene('two'))
    await pass(900)
    expect(written).toEqual([])
    await pass(100)

    expect(written).toEqual(['two'])
    expect(saver.store.getState().save).toEqual({ state: 'saved', atMs: 1900 })
  })

  it('saves after ten seconds at most, however busy the hands are', async () => {
    const { saver, written, pass } = aSaver()
    for (let i = 0; i < 21; i++) {
      saver.changed(aScene(`edit ${i}`))
      await pass(500)
    }

    expect(written.length).toBeGreaterThan(0)
  })

  it('keeps what the disk refused, says why, and saves it when there is room again', async () => {
    const { saver, written, pass, failing } = aSaver()
    failing(() => refuse(problem({ code: 'disk-full', message: 'The disk is full.', remedy: 'Free some space.' })))
    saver.changed(aScene('precious'))
    await pass(1000)
    expect(saver.store.getState().save).toMatchObject({ state: 'not-saved', problem: { code: 'disk-full' } })

    failing(() => ok(undefined))
    await pass(5000)
    expect(written).toEqual(['precious'])
    expect(saver.store.getState().save.state).toBe('saved')
  })

  it('keeps a copy elsewhere while the disk refuses, says so until it is saved, and takes the copy away then', async () => {
    const { saver, copies, pass, failing } = aSaver()
    failing(() => refuse(problem({ code: 'disk-full', message: 'The disk is full.', remedy: 'Free some space.' })))
    saver.changed(aScene('one'))
    await pass(1000)
    expect(saver.store.getState()).toMatchObject({ trouble: { code: 'disk-full' }, isKept: true })
    saver.changed(aScene('two'))
    expect(saver.store.getState()).toMatchObject({ save: { state: 'changed' }, trouble: { code: 'disk-full' } })
    await pass(1000)
    expect(copies).toEqual(['one', 'two'])

    failing(() => ok(undefined))
    await pass(5000)
    expect(copies).toEqual(['one', 'two', null])
    expect(saver.store.getState()).toMatchObject({ save: { state: 'saved' }, trouble: null, isKept: false })
  })

  it('saves at once when told to', async () => {
    const { saver, written } = aSaver()
    saver.changed(aScene('now'))
    await saver.flush()

    expect(written).toEqual(['now'])
  })
})
