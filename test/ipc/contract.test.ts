import { describe, expect, it } from 'vitest'
import { channelKinds } from '../../src/ipc/channel-kinds'
import { contract } from '../../src/ipc/contract'

const entries = Object.entries(contract)

describe('contract', () => {
  it('is what the preload knows, channel by channel', () => {
    expect(Object.fromEntries(entries.map(([name, { kind }]) => [name, kind]))).toEqual(channelKinds)
  })

  it('takes no path of a file from the window, only tickets', () => {
    const open = contract['workspace.open'].request
    expect(open.safeParse({ folder: '/srv/badges', access: 'write' }).success).toBe(false)
    expect(open.safeParse({ folder: `f-${'0'.repeat(32)}`, access: 'write' }).success).toBe(false)
    expect(open.safeParse({ folder: `d-${'0'.repeat(32)}`, access: 'write' }).success).toBe(true)
  })

  it('refuses members that it does not know', () => {
    const request = { passphrase: 'seven quiet herons', remember: true }
    expect(contract['key.unlock'].request.safeParse(request).success).toBe(false)
  })

  it.each(entries.filter(([, entry]) => entry.kind !== 'tell').map(([name]) => name))(
    '%s has a schema that limits it',
    (name) => {
      const entry = contract[name as keyof typeof contract]
      const endless = { kind: 'x'.repeat(100), search: 'x'.repeat(10_000_000), text: 'x'.repeat(10_000_000) }
      expect('request' in entry && entry.request.safeParse(endless).success).toBe(false)
    },
  )
})
