import type { Command } from './command'
import { badgeCommands } from './badge-commands'
import { editCommands } from './edit-commands'
import { editorCommands } from '../editor/editor-commands'
import { importCommands } from '../editor/import-commands'
import { fileCommands } from './file-commands'
import { goCommands } from './go-commands'
import { helpCommands } from './help-commands'
import { viewCommands } from './view-commands'
import { windowCommands } from './window-commands'

/** Every command of the window, in the order of its menus. A screen with commands of its own adds its list here. */
export const allCommands: readonly Command[] = [
  ...fileCommands,
  ...editCommands,
  ...editorCommands,
  ...importCommands,
  ...badgeCommands,
  ...viewCommands,
  ...goCommands,
  ...windowCommands,
  ...helpCommands,
]
