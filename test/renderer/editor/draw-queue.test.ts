import { describe, expect, it } from 'vitest'
import { createDrawQueue } from '../../../src/renderer/editor/session/draw-queue'

/** A clock on which each drawing takes so many milliseconds, and frames that come when the test says so. */
function aQueue(drawMs: number) {
  let nowMs = 0
  const frames: (() => void)[] = []
  const drawn: string[] = []
  const queue = createDrawQueue({ now: () => nowMs, nextFrame: (act) => void frames.push(act) })
  return {
    queue,
    drawn,
    add: (key: object, name: string) =>
      queue.add(key, () => {
        nowMs += drawMs
        drawn.push(name)
      }),
    frame: () => frames.shift()?.(),
    waiting: () => frames.length,
  }
}

describe('createDrawQueue', () => {
  it('draws as much as fits into a frame, and the rest in the next ones', () => {
    const { add, drawn, frame, waiting } = aQueue(5)
    for (const name of ['a', 'b', 'c']) add({}, name)
    expect(drawn).toEqual([])

    frame()
    expect(drawn).toEqual(['a', 'b'])
    frame()
    expect(drawn).toEqual(['a', 'b', 'c'])
    expect(waiting()).toBe(0)
  })

  it('always draws one, however long that takes', () => {
    const { add, drawn, frame } = aQueue(500)
    add({}, 'a')
    add({}, 'b')
    frame()

    expect(drawn).toEqual(['a'])
  })

  it('draws what was asked for last, once', () => {
    const { add, drawn, frame, waiting } = aQueue(1)
    const canvas = {}
    add(canvas, 'old')
    add(canvas, 'new')
    expect(waiting()).toBe(1)
    frame()

    expect(drawn).toEqual(['new'])
  })

  it('forgets what nobody shows any more', () => {
    const { queue, add, drawn, frame } = aQueue(1)
    const canvas = {}
    add(canvas, 'a')
    queue.drop(canvas)
    frame()

    expect(drawn).toEqual([])
  })
})
