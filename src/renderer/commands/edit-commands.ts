import type { Command } from './command'

/** In a text field these are the field's own (window.md, D1). */
export const editCommands: readonly Command[] = [
  { id: 'edit.undo', text: 'command.undo', menu: 'edit', shortcuts: ['Mod+Z'], yieldsToText: true },
  { id: 'edit.redo', text: 'command.redo', menu: 'edit', shortcuts: ['Mod+Shift+Z', 'Mod+Y'], yieldsToText: true },
  { id: 'edit.cut', text: 'command.cut', menu: 'edit', opensGroup: true, shortcuts: ['Mod+X'], yieldsToText: true },
  { id: 'edit.copy', text: 'command.copy', menu: 'edit', shortcuts: ['Mod+C'], yieldsToText: true },
  { id: 'edit.paste', text: 'command.paste', menu: 'edit', shortcuts: ['Mod+V'], yieldsToText: true },
  { id: 'edit.delete', text: 'command.delete', menu: 'edit', shortcuts: ['Delete', 'Backspace'], yieldsToText: true },
  { id: 'edit.selectAll', text: 'command.selectAll', menu: 'edit', shortcuts: ['Mod+A'], yieldsToText: true },
  { id: 'find.here', text: 'command.find', menu: 'edit', opensGroup: true, shortcuts: ['Mod+F'], onScreen: true },
]
