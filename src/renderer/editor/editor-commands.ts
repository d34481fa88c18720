import type { Command } from '../commands/command'
import type { PlainKey } from '../strings/strings'
import {
  BezierCurveIcon,
  CircleIcon,
  CursorIcon,
  HandIcon,
  LineSegmentIcon,
  RectangleIcon,
  ShapesIcon,
  StarIcon,
  TextTIcon,
} from './icons'

const here = { onScreen: true, onlyWhereBound: true } as const

function nudge(id: string, text: PlainKey, shortcut: string): Command {
  return { id, text, menu: 'object', shortcuts: [shortcut], yieldsToText: true, ...here }
}

function object(id: string, text: PlainKey, shortcuts: readonly string[], rest: Partial<Command> = {}): Command {
  return { id, text, menu: 'object', shortcuts, ...here, ...rest }
}

/** The tools of the side bar, in its order; `tool.<name>` takes a tool (designer.md T1). */
export const toolCommands: readonly Command[] = [
  { id: 'tool.select', text: 'editor.tool.select', menu: 'insert', shortcuts: ['V'], icon: CursorIcon, ...here },
  { id: 'tool.hand', text: 'editor.tool.hand', menu: 'insert', shortcuts: ['H'], icon: HandIcon, ...here },
  {
    id: 'tool.text',
    text: 'editor.tool.text',
    menu: 'insert',
    shortcuts: ['T'],
    icon: TextTIcon,
    opensGroup: true,
    ...here,
  },
  {
    id: 'tool.arcText',
    text: 'editor.tool.arcText',
    menu: 'insert',
    shortcuts: ['Shift+T'],
    icon: BezierCurveIcon,
    ...here,
  },
  {
    id: 'tool.rectangle',
    text: 'editor.tool.rectangle',
    menu: 'insert',
    shortcuts: ['R'],
    icon: RectangleIcon,
    opensGroup: true,
    ...here,
  },
  { id: 'tool.ellipse', text: 'editor.tool.ellipse', menu: 'insert', shortcuts: ['O'], icon: CircleIcon, ...here },
  { id: 'tool.line', text: 'editor.tool.line', menu: 'insert', shortcuts: ['L'], icon: LineSegmentIcon, ...here },
  { id: 'tool.shape', text: 'editor.tool.shape', menu: 'insert', shortcuts: ['S'], icon: ShapesIcon, ...here },
  {
    id: 'insert.icon',
    text: 'editor.tool.icon',
    menu: 'insert',
    shortcuts: ['Shift+I'],
    icon: StarIcon,
    opensGroup: true,
    ...here,
  },
]

/** What the designer can do; menus, toolbar, keys, palette and help are made from this list. */
export const editorCommands: readonly Command[] = [
  ...toolCommands,
  object('object.duplicate', 'editor.duplicate', ['Mod+D']),
  object('object.group', 'editor.group', ['Mod+G'], { opensGroup: true }),
  object('object.ungroup', 'editor.ungroup', ['Mod+Shift+G']),
  object('object.forward', 'editor.forward', ['Mod+BracketRight', 'Alt+PageUp'], { opensGroup: true }),
  object('object.backward', 'editor.backward', ['Mod+BracketLeft', 'Alt+PageDown']),
  object('object.toFront', 'editor.toFront', ['Mod+Shift+BracketRight', 'Mod+Shift+}', 'Alt+Shift+PageUp']),
  object('object.toBack', 'editor.toBack', ['Mod+Shift+BracketLeft', 'Mod+Shift+{', 'Alt+Shift+PageDown']),
  object('object.turnRight', 'editor.turnRight', ['Shift+.', 'Shift+>', 'Shift+:'], { opensGroup: true }),
  object('object.turnLeft', 'editor.turnLeft', ['Shift+Comma', 'Shift+<', 'Shift+;']),
  object('object.turnRightFine', 'editor.turnRightFine', ['Alt+Shift+.', 'Alt+Shift+>', 'Alt+Shift+:']),
  object('object.turnLeftFine', 'editor.turnLeftFine', ['Alt+Shift+Comma', 'Alt+Shift+<', 'Alt+Shift+;']),
  object('object.flipX', 'editor.flipX', ['Shift+H']),
  object('object.flipY', 'editor.flipY', ['Shift+V']),
  object('object.flipArc', 'editor.flipArc', ['Shift+F']),
  object('object.lock', 'editor.lock', ['Mod+Shift+L'], { opensGroup: true }),
  object('object.hide', 'editor.hide', ['Mod+Shift+H']),
  object('object.rename', 'editor.rename', ['F2']),
  nudge('object.left', 'editor.nudge.left', 'ArrowLeft'),
  nudge('object.right', 'editor.nudge.right', 'ArrowRight'),
  nudge('object.up', 'editor.nudge.up', 'ArrowUp'),
  nudge('object.down', 'editor.nudge.down', 'ArrowDown'),
  nudge('object.leftFar', 'editor.nudge.leftFar', 'Shift+ArrowLeft'),
  nudge('object.rightFar', 'editor.nudge.rightFar', 'Shift+ArrowRight'),
  nudge('object.upFar', 'editor.nudge.upFar', 'Shift+ArrowUp'),
  nudge('object.downFar', 'editor.nudge.downFar', 'Shift+ArrowDown'),
  { id: 'artwork.save', text: 'editor.saveNow', menu: 'file', shortcuts: ['Mod+S'], ...here },
  { id: 'artwork.template', text: 'editor.changeTemplate', menu: 'object', opensGroup: true, ...here },
  { id: 'canvas.zoomIn', text: 'editor.zoom.in', menu: 'view', opensGroup: true, shortcuts: ['+'], ...here },
  { id: 'canvas.zoomOut', text: 'editor.zoom.out', menu: 'view', shortcuts: ['-'], ...here },
  { id: 'canvas.actual', text: 'editor.zoom.actual', menu: 'view', ...here },
  { id: 'canvas.fit', text: 'editor.zoom.fit', menu: 'view', shortcuts: ['Shift+1', 'Shift+!'], ...here },
  { id: 'canvas.toSelection', text: 'editor.zoom.selection', menu: 'view', shortcuts: ['Shift+2', 'Shift+@'], ...here },
]
