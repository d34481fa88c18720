import { describe, expect, it } from 'vitest'
import { problem } from '../../../src/core/foundation/problem'
import type { RosterRowView } from '../../../src/ipc/roster-contract'
import { rowActs } from '../../../src/renderer/screens/award/row-acts'
import { translateIn } from '../../../src/renderer/strings/strings'

const t = translateIn('en')

const aRow = (part: Partial<RosterRowView>): RosterRowView => ({
  row: 7,
  cells: [],
  state: 'repair',
  problems: [],
  cures: [],
  ...part,
})
const wrong = (code: string, column?: string) =>
  problem({ code, message: code, remedy: '', where: column === undefined ? {} : { column } })

/** What was called, in words. */
function acted(row: RosterRowView) {
  const done: string[] = []
  const acts = rowActs(
    row,
    {
      onEdit: (cell) => done.push(`edit ${cell.column} of ${cell.row}`),
      onLeaveOut: (at) => done.push(`leave out ${at}`),
      onTakeBack: (at) => done.push(`take back ${at}`),
      onCure: (at, cure) => done.push(`${cure.column} of ${at} is ${cure.value}`),
    },
    t,
  )
  return { acts, done }
}

describe('rowActs', () => {
  it('offers the cell that is wrong first, and leaving the row out beside it', () => {
    const { acts, done } = acted(aRow({ problems: [wrong('email-invalid', 'E-Mail')] }))
    expect(acts.map(({ label, isShown }) => [label, isShown])).toEqual([
      ['Edit', true],
      ['Leave out', false],
    ])
    acts[0]?.run()
    expect(done).toEqual(['edit E-Mail of 7'])
  })

  it('offers each cure of an ambiguous day as a button', () => {
    const cures = [
      { column: 'Awarded', value: '2026-06-05' },
      { column: 'Awarded', value: '2026-05-06' },
    ]
    const { acts, done } = acted(aRow({ problems: [wrong('date-ambiguous', 'Awarded')], cures }))
    expect(acts.filter(({ isShown }) => isShown).map(({ label }) => label)).toEqual(['5 June', '6 May'])
    acts[1]?.run()
    expect(done).toEqual(['Awarded of 7 is 2026-05-06'])
  })

  it('leaves the second of two equal people out', () => {
    const { acts } = acted(aRow({ problems: [wrong('email-duplicate', 'E-Mail')] }))
    expect(acts[0]?.id).toBe('leave-out')
  })

  it('never leaves a ready row out by Enter: that is in its menu alone', () => {
    const { acts } = acted(aRow({ state: 'ready' }))
    expect(acts.map(({ id, isShown }) => [id, isShown])).toEqual([['leave-out', false]])
  })

  it('takes a row back that was left out, and leaves those alone who have the badge', () => {
    expect(acted(aRow({ state: 'left-out' })).acts.map(({ id }) => id)).toEqual(['take-back'])
    expect(acted(aRow({ state: 'already' })).acts).toEqual([])
  })
})
