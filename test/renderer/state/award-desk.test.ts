import { describe, expect, it } from 'vitest'
import { FileTicket, type PickedFile } from '../../../src/ipc/file-ticket'
import type { Border } from '../../../src/renderer/border'
import { createAwardDesk } from '../../../src/renderer/state/award-desk'

const ROSTER: PickedFile = {
  kind: 'file',
  ticket: FileTicket.parse(`f-${'0'.repeat(32)}`),
  name: 'list.csv',
  sizeBytes: 10,
}

/** A border that notes what it is asked and answers later, in any order. */
function aBorder() {
  const asked: { channel: string; request: unknown; answer: (reply: unknown) => void }[] = []
  const border = {
    ask: (channel: string, request: unknown) =>
      new Promise((answer) => {
        asked.push({ channel, request, answer })
      }),
    on: () => () => undefined,
    ticketsFor: () => Promise.resolve({ ok: true, value: [] }),
    run: () => ({ done: Promise.resolve({ ok: false, problems: [] }), cancel: () => undefined }),
  } as unknown as Border
  return { border, asked, checks: () => asked.filter(({ channel }) => channel === 'roster.check') }
}

describe('createAwardDesk', () => {
  it('judges a list only when badge and list are there', () => {
    const { border, checks } = aBorder()
    const desk = createAwardDesk(border, () => 0)
    desk.takeRoster(ROSTER)
    expect(checks()).toHaveLength(0)
    desk.chooseBadge('data-storytelling')
    expect(checks()).toHaveLength(1)
    expect(checks()[0]?.request).toEqual({ file: ROSTER.ticket, badge: 'data-storytelling', leftOut: [], edits: [] })
  })

  it('believes only the answer to its last question', async () => {
    const { border, checks } = aBorder()
    const desk = createAwardDesk(border, () => 0)
    desk.chooseBadge('data-storytelling')
    desk.takeRoster(ROSTER)
    desk.leaveOut([3])
    checks()[1]?.answer({ ok: true, value: { key: 'second', problems: [] } })
    checks()[0]?.answer({ ok: true, value: { key: 'first', problems: [] } })
    await Promise.resolve()
    await Promise.resolve()
    expect(desk.store.getState().summary).toMatchObject({ key: 'second' })
  })

  it('keeps the last word for a cell, and forgets all with another list', () => {
    const { border, checks } = aBorder()
    const desk = createAwardDesk(border, () => 0)
    desk.chooseBadge('data-storytelling')
    desk.takeRoster(ROSTER)
    desk.edit({ row: 9, column: 'awarded on', value: '2026-06-05' })
    desk.edit({ row: 9, column: 'awarded on', value: '2026-05-06' })
    expect(checks().at(-1)?.request).toMatchObject({
      edits: [{ row: 9, column: 'awarded on', value: '2026-05-06' }],
    })
    desk.takeRoster({ ...ROSTER, name: 'other.csv' })
    expect(checks().at(-1)?.request).toMatchObject({ edits: [], leftOut: [] })
  })

  it('remembers the step on this computer without what was written into the list', () => {
    const { border, asked } = aBorder()
    const desk = createAwardDesk(border, () => 0)
    desk.chooseBadge('data-storytelling')
    desk.takeRoster(ROSTER)
    desk.edit({ row: 6, column: 'email', value: 'somebody@students.example.edu' })
    const drafts = asked.filter(({ channel }) => channel === 'draft.write')
    expect(JSON.stringify(drafts.map(({ request }) => request))).not.toContain('somebody@')
    expect(drafts.at(-1)?.request).toMatchObject({ draft: { badge: 'data-storytelling', roster: ROSTER.ticket } })
  })
})
