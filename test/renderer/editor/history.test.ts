import { describe, expect, it } from 'vitest'
import { EMPTY_HISTORY, recorded, redone, undone, type Step } from '../../../src/renderer/editor/session/history'

function aStep(label: string, given: Partial<Step> = {}): Step {
  const edit = { kind: 'describe', description: label } as const
  const inverse = { kind: 'describe', description: `before ${label}` } as const
  return { label, edit, inverse, before: [], after: [], mergeKey: null, atMs: 0, ...given }
}
const labels = (steps: readonly Step[]) => steps.map(({ label }) => label)

describe('recorded', () => {
  it('joins presses of one key less than half a second apart, and keeps the selection from before the first', () => {
    let history = recorded(EMPTY_HISTORY, aStep('one', { mergeKey: 'nudge a', atMs: 0, before: ['x'] }))
    history = recorded(history, aStep('two', { mergeKey: 'nudge a', atMs: 499 }))
    history = recorded(history, aStep('three', { mergeKey: 'nudge a', atMs: 998 }))

    expect(history.done).toHaveLength(1)
    expect(history.done[0]?.before).toEqual(['x'])
  })

  it('takes joined acts back in the opposite order', () => {
    let history = recorded(EMPTY_HISTORY, aStep('one', { mergeKey: 'k', atMs: 0 }))
    history = recorded(history, aStep('two', { mergeKey: 'k', atMs: 1 }))

    expect(history.done[0]?.inverse).toEqual({
      kind: 'batch',
      edits: [
        { kind: 'describe', description: 'before two' },
        { kind: 'describe', description: 'before one' },
      ],
    })
  })

  it.each([
    ['half a second later', { mergeKey: 'k', atMs: 500 }],
    ['on something else', { mergeKey: 'other', atMs: 1 }],
    ['of a kind that never joins', { mergeKey: null, atMs: 1 }],
  ])('keeps an act apart that comes %s', (_, second) => {
    const first = recorded(EMPTY_HISTORY, aStep('one', { mergeKey: 'k', atMs: 0 }))

    expect(recorded(first, aStep('two', second)).done).toHaveLength(2)
  })

  it('forgets what was taken back once something new is done', () => {
    const history = recorded(recorded(EMPTY_HISTORY, aStep('one')), aStep('two'))
    const back = undone(history)?.history ?? EMPTY_HISTORY

    expect(recorded(back, aStep('three')).undone).toEqual([])
  })

  it('keeps at least five hundred steps', () => {
    let history = EMPTY_HISTORY
    for (let i = 0; i < 1200; i++) history = recorded(history, aStep(`step ${i}`))

    expect(history.done.length).toBeGreaterThanOrEqual(500)
    expect(history.done.at(-1)?.label).toBe('step 1199')
  })
})

describe('undone and redone', () => {
  it('walk back and forth through the same steps', () => {
    const history = recorded(recorded(EMPTY_HISTORY, aStep('one')), aStep('two'))
    const back = undone(history)
    const forth = back && redone(back.history)

    expect(back?.step.label).toBe('two')
    expect(labels(back?.history.undone ?? [])).toEqual(['two'])
    expect(forth?.step.label).toBe('two')
    expect(labels(forth?.history.done ?? [])).toEqual(['one', 'two'])
  })

  it('say that there is nothing', () => {
    expect(undone(EMPTY_HISTORY)).toBeNull()
    expect(redone(EMPTY_HISTORY)).toBeNull()
  })

  it('do not join a new press to a step that was redone', () => {
    const one = recorded(EMPTY_HISTORY, aStep('one', { mergeKey: 'k', atMs: 0 }))
    const again = redone(undone(one)?.history ?? EMPTY_HISTORY)?.history ?? EMPTY_HISTORY

    expect(recorded(again, aStep('two', { mergeKey: 'k', atMs: 1 })).done).toHaveLength(2)
  })
})
