import type { Command } from '../commands/command'

/** What other programs drew, as elements (designer.md I5). */
export const importCommands: readonly Command[] = [
  {
    id: 'insert.svg',
    text: 'editor.svg.insert',
    menu: 'insert',
    opensGroup: true,
    onScreen: true,
    onlyWhereBound: true,
  },
]
