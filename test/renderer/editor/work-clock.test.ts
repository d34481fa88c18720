import { expect, it } from 'vitest'
import { createWorkClock } from '../../../src/renderer/editor/session/work-clock'

it('a version is due half an hour after the last one, and then not again for as long', () => {
  let minutes = 0
  const isDue = createWorkClock(() => minutes * 60_000)
  const due = [0, 29, 30, 31, 59, 60, 200].map((at) => {
    minutes = at
    return isDue()
  })

  expect(due).toEqual([false, false, true, false, false, true, true])
})
