import type { Command } from '../commands/command'
import type { PlainKey } from '../strings/strings'
import { CursorIcon, HandIcon } from '../ui/icons'

const here = { onScreen: true, onlyWhereBound: true } as const

function nudge(id: string, text: PlainKey, shortcut: string): Command {
  return { id, text, menu: 'object', shortcuts: [shortcut], yieldsToText: true, ...here }
}

/** What the designer can do; menus, toolbar, keys, palette and help are made from this list. */
export const editorCommands: readonly Command[] = [
  { id: 'tool.select', text: 'editor.tool.select', menu: 'insert', shortcuts: ['V'], icon: CursorIcon, ...here },
  { id: 'tool.hand', text: 'editor.tool.hand', menu: 'insert', shortcuts: ['H'], icon: HandIcon, ...here },
  nudge('object.left', 'editor.nudge.left', 'ArrowLeft'),
  nudge('object.right', 'editor.nudge.right', 'ArrowRight'),
  nudge('object.up', 'editor.nudge.up', 'ArrowUp'),
  nudge('object.down', 'editor.nudge.down', 'ArrowDown'),
  nudge('object.leftFar', 'editor.nudge.leftFar', 'Shift+ArrowLeft'),
  nudge('object.rightFar', 'editor.nudge.rightFar', 'Shift+ArrowRight'),
  nudge('object.upFar', 'editor.nudge.upFar', 'Shift+ArrowUp'),
  nudge('object.downFar', 'editor.nudge.downFar', 'Shift+ArrowDown'),
  { id: 'artwork.save', text: 'editor.saveNow', menu: 'file', shortcuts: ['Mod+S'], ...here },
  { id: 'canvas.zoomIn', text: 'editor.zoom.in', menu: 'view', opensGroup: true, shortcuts: ['+'], ...here },
  { id: 'canvas.zoomOut', text: 'editor.zoom.out', menu: 'view', shortcuts: ['-'], ...here },
  { id: 'canvas.actual', text: 'editor.zoom.actual', menu: 'view', ...here },
  { id: 'canvas.fit', text: 'editor.zoom.fit', menu: 'view', shortcuts: ['Shift+1'], ...here },
  { id: 'canvas.toSelection', text: 'editor.zoom.selection', menu: 'view', shortcuts: ['Shift+2'], ...here },
]
