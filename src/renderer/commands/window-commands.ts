import type { Command } from './command'

/** The window itself, as each system's own programs have it. */
export const windowCommands: readonly Command[] = [
  { id: 'window.new', text: 'command.newWindow', menu: 'window', shortcuts: ['Mod+Alt+N'] },
  { id: 'window.close', text: 'command.closeWindow', menu: 'window', shortcuts: ['Mod+W'] },
  { id: 'window.minimise', text: 'command.minimise', menu: 'window', opensGroup: true, shortcuts: ['Mod+M'] },
  { id: 'window.zoom', text: 'command.zoom', menu: 'window' },
  { id: 'window.fullScreen', text: 'command.fullScreen', menu: 'window', shortcuts: ['F11', 'Control+Mod+F'] },
]
