import type { Command } from '../commands/command'
import type { PlainKey } from '../strings/strings'
import {
  AlignBottomSimpleIcon,
  AlignCenterHorizontalSimpleIcon,
  AlignCenterVerticalSimpleIcon,
  AlignLeftSimpleIcon,
  AlignRightSimpleIcon,
  AlignTopSimpleIcon,
  ArrowsOutSimpleIcon,
  BezierCurveIcon,
  CircleIcon,
  CursorIcon,
  EyedropperIcon,
  HandIcon,
  ImageIcon,
  LineSegmentIcon,
  PenNibIcon,
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

function edit(id: string, text: PlainKey, shortcuts: readonly string[], rest: Partial<Command> = {}): Command {
  return { id, text, menu: 'edit', shortcuts, yieldsToText: true, ...here, ...rest }
}

function view(id: string, text: PlainKey, shortcuts: readonly string[], rest: Partial<Command> = {}): Command {
  return { id, text, menu: 'view', shortcuts, ...here, ...rest }
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
  { id: 'tool.pen', text: 'editor.tool.pen', menu: 'insert', shortcuts: ['P'], icon: PenNibIcon, ...here },
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
  {
    id: 'insert.picture',
    text: 'editor.tool.picture',
    menu: 'insert',
    shortcuts: ['Mod+Shift+K'],
    icon: ImageIcon,
    ...here,
  },
  {
    id: 'tool.scale',
    text: 'editor.tool.scale',
    menu: 'insert',
    shortcuts: ['K'],
    icon: ArrowsOutSimpleIcon,
    opensGroup: true,
    ...here,
  },
  {
    id: 'tool.eyedropper',
    text: 'editor.tool.eyedropper',
    menu: 'insert',
    shortcuts: ['I'],
    icon: EyedropperIcon,
    ...here,
  },
]

/** Choosing by what lies there or looks alike, and carrying a look (designer.md S4, C5). */
const selectingCommands: readonly Command[] = [
  edit('select.behind', 'editor.behind.choose', [], { opensGroup: true }),
  edit('select.sameFill', 'editor.select.sameFill', []),
  edit('select.sameStroke', 'editor.select.sameStroke', []),
  edit('select.sameFont', 'editor.select.sameFont', []),
  edit('select.sameKind', 'editor.select.sameKind', []),
  edit('select.invert', 'editor.select.invert', []),
  edit('style.copy', 'editor.style.copy', ['Mod+Shift+C', 'Mod+Alt+C'], { opensGroup: true }),
  edit('style.paste', 'editor.style.paste', ['Mod+Shift+V', 'Mod+Alt+V']),
]

/** In the order of the row of buttons (designer.md A1, A2). */
export const alignCommands: readonly Command[] = [
  object('align.left', 'editor.align.to.left', ['Alt+A'], { icon: AlignLeftSimpleIcon, opensGroup: true }),
  object('align.centre', 'editor.align.to.centre', ['Alt+H'], { icon: AlignCenterHorizontalSimpleIcon }),
  object('align.right', 'editor.align.to.right', ['Alt+D'], { icon: AlignRightSimpleIcon }),
  object('align.top', 'editor.align.to.top', ['Alt+W'], { icon: AlignTopSimpleIcon }),
  object('align.middle', 'editor.align.to.middle', ['Alt+V'], { icon: AlignCenterVerticalSimpleIcon }),
  object('align.bottom', 'editor.align.to.bottom', ['Alt+S'], { icon: AlignBottomSimpleIcon }),
  object('distribute.x', 'editor.distribute.x', []),
  object('distribute.y', 'editor.distribute.y', []),
]

/** The ways to see the canvas (designer.md §14). */
const seenCommands: readonly Command[] = [
  { id: 'canvas.seen.normal', text: 'editor.vision.command.normal', menu: 'view', opensGroup: true, ...here },
  { id: 'canvas.seen.greyscale', text: 'editor.vision.command.greyscale', menu: 'view', ...here },
  { id: 'canvas.seen.protanopia', text: 'editor.vision.command.protanopia', menu: 'view', ...here },
  { id: 'canvas.seen.deuteranopia', text: 'editor.vision.command.deuteranopia', menu: 'view', ...here },
  { id: 'canvas.seen.tritanopia', text: 'editor.vision.command.tritanopia', menu: 'view', ...here },
]

/** What the designer can do; menus, toolbar, keys, palette and help are made from this list. */
export const editorCommands: readonly Command[] = [
  ...selectingCommands,
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
  object('object.mask', 'editor.mask', [], { opensGroup: true }),
  object('object.releaseMask', 'editor.releaseMask', []),
  object('picture.replace', 'editor.picture.replace', []),
  object('object.putOnArc', 'editor.putOnArc', []),
  ...alignCommands,
  object('type.bold', 'editor.bold', ['Mod+B'], { opensGroup: true }),
  object('type.italic', 'editor.italic', ['Mod+I']),
  object('type.bigger', 'editor.bigger', ['Mod+Shift+>', 'Mod+Shift+.']),
  object('type.smaller', 'editor.smaller', ['Mod+Shift+<', 'Mod+Shift+Comma']),
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
  nudge('object.narrower', 'editor.size.narrower', 'Mod+ArrowLeft'),
  nudge('object.wider', 'editor.size.wider', 'Mod+ArrowRight'),
  nudge('object.shorter', 'editor.size.shorter', 'Mod+ArrowUp'),
  nudge('object.taller', 'editor.size.taller', 'Mod+ArrowDown'),
  nudge('object.narrowerFar', 'editor.size.narrowerFar', 'Mod+Shift+ArrowLeft'),
  nudge('object.widerFar', 'editor.size.widerFar', 'Mod+Shift+ArrowRight'),
  nudge('object.shorterFar', 'editor.size.shorterFar', 'Mod+Shift+ArrowUp'),
  nudge('object.tallerFar', 'editor.size.tallerFar', 'Mod+Shift+ArrowDown'),
  { id: 'artwork.save', text: 'editor.saveNow', menu: 'file', shortcuts: ['Mod+S'], ...here },
  { id: 'artwork.export', text: 'editor.export', menu: 'file', shortcuts: ['Mod+Shift+E'], ...here },
  { id: 'artwork.share', text: 'editor.share', menu: 'file', ...here },
  { id: 'artwork.openFile', text: 'editor.openFile', menu: 'file', ...here },
  { id: 'artwork.keepTemplate', text: 'editor.keepTemplate', menu: 'file', ...here },
  { id: 'artwork.versions', text: 'editor.versions', menu: 'file', ...here },
  { id: 'artwork.template', text: 'editor.changeTemplate', menu: 'object', opensGroup: true, ...here },
  { id: 'panels.toggle', text: 'editor.panels.toggle', menu: 'view', opensGroup: true, shortcuts: ['Mod+\\'], ...here },
  { id: 'preview.toggle', text: 'editor.previews.toggle', menu: 'view', shortcuts: ['Shift+P'], ...here },
  ...seenCommands,
  view('aids.rulers', 'editor.aids.rulers', ['Shift+R'], { opensGroup: true }),
  view('aids.safeArea', 'editor.aids.safeArea', []),
  view('aids.grid', 'editor.aids.grid', ["Mod+'"]),
  view('aids.gridHolds', 'editor.aids.gridHolds', ["Mod+Shift+'", 'Mod+Shift+"']),
  { id: 'canvas.zoomIn', text: 'editor.zoom.in', menu: 'view', opensGroup: true, shortcuts: ['+'], ...here },
  { id: 'canvas.zoomOut', text: 'editor.zoom.out', menu: 'view', shortcuts: ['-'], ...here },
  { id: 'canvas.actual', text: 'editor.zoom.actual', menu: 'view', ...here },
  { id: 'canvas.fit', text: 'editor.zoom.fit', menu: 'view', shortcuts: ['Shift+1', 'Shift+!'], ...here },
  { id: 'canvas.toSelection', text: 'editor.zoom.selection', menu: 'view', shortcuts: ['Shift+2', 'Shift+@'], ...here },
]
