import type { Command } from './command'
import { InfoIcon, KeyboardIcon, QuestionIcon } from '../ui/icons'

/** Answers that need no network. */
export const helpCommands: readonly Command[] = [
  { id: 'help.keys', text: 'command.keys', menu: 'help', shortcuts: ['Mod+/'], icon: KeyboardIcon },
  { id: 'help.data', text: 'command.whereData', menu: 'help', shortcuts: ['F1'], icon: QuestionIcon },
  { id: 'help.about', text: 'command.about', menu: 'help', icon: InfoIcon },
]
