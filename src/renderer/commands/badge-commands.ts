import type { Command } from './command'
import { ListNumbersIcon, PencilRulerIcon, PlusIcon, SealCheckIcon, UploadSimpleIcon } from '../ui/icons'

/** One badge: the one that is open, or a new one. */
export const badgeCommands: readonly Command[] = [
  { id: 'badge.new', text: 'command.newBadge', menu: 'badge', shortcuts: ['Mod+N'], icon: PlusIcon },
  {
    id: 'badge.award',
    text: 'command.awardBadge',
    menu: 'badge',
    opensGroup: true,
    icon: SealCheckIcon,
    onScreen: true,
  },
  { id: 'badge.artwork', text: 'command.openArtwork', menu: 'badge', icon: PencilRulerIcon, onScreen: true },
  { id: 'badge.criteria', text: 'command.openCriteria', menu: 'badge', icon: ListNumbersIcon, onScreen: true },
  { id: 'badge.publish', text: 'command.publish', menu: 'badge', icon: UploadSimpleIcon, onScreen: true },
]
