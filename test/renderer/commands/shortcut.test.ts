import { describe, expect, it } from 'vitest'
import { allCommands } from '../../../src/renderer/commands/all-commands'
import { acceleratorOf, shortcutOf, shownShortcut } from '../../../src/renderer/commands/shortcut'

const press = (key: string, keys: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', boolean>> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...keys,
})

describe('shortcutOf', () => {
  it('is Ctrl here and ⌘ on a Mac', () => {
    expect(shortcutOf(press('k', { ctrlKey: true }), 'linux')).toBe('Mod+K')
    expect(shortcutOf(press('k', { metaKey: true }), 'mac')).toBe('Mod+K')
    expect(shortcutOf(press('k', { ctrlKey: true }), 'mac')).toBe('Control+K')
  })

  it('names keys that are typed with Shift on some keyboards once', () => {
    expect(shortcutOf(press('+', { ctrlKey: true, shiftKey: true }), 'linux')).toBe('Mod+Plus')
    expect(shortcutOf(press('=', { ctrlKey: true }), 'linux')).toBe('Mod+Plus')
  })
})

describe('shownShortcut and acceleratorOf', () => {
  it('write what the system writes', () => {
    expect(shownShortcut('Mod+Shift+K', 'linux')).toBe('Ctrl Shift K')
    expect(shownShortcut('Mod+Shift+K', 'mac')).toBe('⌘⇧K')
    expect(acceleratorOf('Mod+Shift+ArrowLeft')).toBe('CommandOrControl+Shift+Left')
  })
})

describe('all commands', () => {
  it('have ids and shortcuts of their own', () => {
    const ids = allCommands.map(({ id }) => id)
    const shortcuts = allCommands
      .filter(({ onlyWhereBound }) => !onlyWhereBound)
      .flatMap(({ shortcuts: keys = [] }) => keys)
    expect(new Set(ids).size).toBe(ids.length)
    expect(new Set(shortcuts).size).toBe(shortcuts.length)
  })
})
