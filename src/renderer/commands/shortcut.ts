import type { Surroundings } from '../../ipc/shell-contract'

type Platform = Surroundings['platform']

/** Keys with names of their own on the keyboard that is in use. */
const NAMES: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Comma: ',',
  Plus: '+',
  Minus: '−',
  BracketLeft: '[',
  BracketRight: ']',
}

const ACCELERATORS: Readonly<Record<string, string>> = {
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  Comma: ',',
  Minus: '-',
  BracketLeft: '[',
  BracketRight: ']',
}

const TYPED: Readonly<Record<string, string>> = {
  ',': 'Comma',
  '+': 'Plus',
  '=': 'Plus',
  '-': 'Minus',
  '[': 'BracketLeft',
  ']': 'BracketRight',
}

/** The shortcut that a key press is, as commands write it. */
export function shortcutOf(event: KeyPress, platform: Platform): string {
  const mac = platform === 'mac'
  const key = TYPED[event.key] ?? (event.key.length === 1 ? event.key.toUpperCase() : event.key)
  const mod = mac ? event.metaKey : event.ctrlKey
  const control = mac && event.ctrlKey
  const shift = event.shiftKey && key !== 'Plus'
  return [mod && 'Mod', control && 'Control', event.altKey && 'Alt', shift && 'Shift', key].filter(Boolean).join('+')
}

export type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** A shortcut as menus and the palette show it: `Ctrl K`, `⌘K`. */
export function shownShortcut(shortcut: string, platform: Platform): string {
  const parts = shortcut.split('+')
  const key = parts.at(-1) ?? ''
  const name = NAMES[key] ?? (key === ' ' ? 'Space' : key)
  if (platform !== 'mac') return [...parts.slice(0, -1).map((part) => (part === 'Mod' ? 'Ctrl' : part)), name].join(' ')
  const signs: Readonly<Record<string, string>> = { Mod: '⌘', Control: '⌃', Alt: '⌥', Shift: '⇧' }
  return (
    parts
      .slice(0, -1)
      .map((part) => signs[part] ?? part)
      .join('') + name
  )
}

/** A shortcut as Electron's menus write it. */
export function acceleratorOf(shortcut: string): string {
  return shortcut
    .split('+')
    .map((part) => (part === 'Mod' ? 'CommandOrControl' : (ACCELERATORS[part] ?? part)))
    .join('+')
}
