import type { Command } from './command'
import { RAIL } from '../app/rail-items'
import { ArrowLeftIcon, ArrowRightIcon } from '../ui/icons'

/** The places of the rail, and the way back and forward. */
export const goCommands: readonly Command[] = [
  {
    id: 'go.back',
    text: 'command.back',
    menu: 'go',
    shortcuts: ['Alt+ArrowLeft', 'Mod+BracketLeft'],
    icon: ArrowLeftIcon,
    yieldsToText: 'mac',
  },
  {
    id: 'go.forward',
    text: 'command.forward',
    menu: 'go',
    shortcuts: ['Alt+ArrowRight', 'Mod+BracketRight'],
    icon: ArrowRightIcon,
    yieldsToText: 'mac',
  },
  ...RAIL.map((item, i) => ({
    id: `go.${item.id}`,
    text: item.text,
    menu: 'go' as const,
    opensGroup: i === 0,
    shortcuts: [item.shortcut],
    icon: item.icon,
  })),
]
