import type { Command } from './command'
import { MagnifyingGlassIcon } from '../ui/icons'

/** How the window looks. Interface size is apart from the designer's zoom (window.md, D8). */
export const viewCommands: readonly Command[] = [
  { id: 'palette.open', text: 'command.palette', menu: 'view', shortcuts: ['Mod+K'], icon: MagnifyingGlassIcon },
  { id: 'theme.system', text: 'command.themeSystem', menu: 'view', opensGroup: true },
  { id: 'theme.light', text: 'command.themeLight', menu: 'view' },
  { id: 'theme.dark', text: 'command.themeDark', menu: 'view' },
  { id: 'language.system', text: 'command.languageSystem', menu: 'view', opensGroup: true },
  { id: 'language.english', text: 'command.languageEnglish', menu: 'view' },
  { id: 'language.german', text: 'command.languageGerman', menu: 'view' },
  { id: 'size.larger', text: 'command.larger', menu: 'view', opensGroup: true, shortcuts: ['Mod+Plus'] },
  { id: 'size.smaller', text: 'command.smaller', menu: 'view', shortcuts: ['Mod+Minus'] },
  { id: 'size.normal', text: 'command.normalSize', menu: 'view', shortcuts: ['Mod+0'] },
  { id: 'region.next', text: 'command.nextRegion', menu: 'view', opensGroup: true, shortcuts: ['F6'] },
  { id: 'region.previous', text: 'command.previousRegion', menu: 'view', shortcuts: ['Shift+F6'] },
  { id: 'notifications.focus', text: 'command.notifications', menu: 'view', shortcuts: ['F8'] },
]
