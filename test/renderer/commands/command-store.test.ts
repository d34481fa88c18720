import { describe, expect, it } from 'vitest'
import { allCommands } from '../../../src/renderer/commands/all-commands'
import { createCommands } from '../../../src/renderer/commands/command-store'
import { menuBarOf } from '../../../src/renderer/commands/menu-bar'
import { translateIn } from '../../../src/renderer/strings/strings'

const t = translateIn('en')

describe('createCommands', () => {
  it('runs the last binding and gives it back', () => {
    const commands = createCommands(allCommands)
    const ran: string[] = []
    commands.bind('edit.undo', { run: () => ran.push('field'), off: null })
    const release = commands.bind('edit.undo', { run: () => ran.push('designer'), off: null })

    commands.run('edit.undo')
    release()
    commands.run('edit.undo')

    expect(ran).toEqual(['designer', 'field'])
  })

  it('runs nothing that is off or unbound', () => {
    const commands = createCommands(allCommands)
    commands.bind('badge.publish', { run: () => expect.unreachable(), off: 'one thing is open' })
    expect([commands.run('badge.publish'), commands.run('badge.new')]).toEqual([false, false])
  })
})

describe('menuBarOf', () => {
  it('keeps commands that are off in sight and those of the designer out of it', () => {
    const commands = createCommands(allCommands)
    commands.bind('badge.new', { run: () => undefined, off: null })
    const bar = menuBarOf(allCommands, commands.binding, t)
    const badge = bar.find(({ label }) => label === 'Badge')
    expect(bar.map(({ label }) => label)).toEqual(['File', 'Edit', 'Badge', 'View', 'Go', 'Window', 'Help'])
    expect(badge?.items.filter((item) => item.kind === 'command')).toMatchObject([
      { id: 'badge.new', enabled: true, accelerator: 'CommandOrControl+N' },
      { id: 'badge.award', enabled: false },
      { id: 'badge.artwork', enabled: false },
      { id: 'badge.criteria', enabled: false },
      { id: 'badge.publish', enabled: false },
    ])
  })
})
