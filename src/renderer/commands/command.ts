import type { Icon } from '@phosphor-icons/react'
import type { PlainKey } from '../strings/strings'

/** Menus of the bar, in their order. */
export const MENUS = ['file', 'edit', 'insert', 'object', 'badge', 'view', 'go', 'window', 'help'] as const
export type MenuId = (typeof MENUS)[number]

/**
 * One thing a person can do, as one value: menu bar, palette, keys, context menus and help are made from it. What it does
 * now, and why it may be off, is bound by whoever can do it (`useCommand`).
 */
export type Command = {
  /** `noun.verb`, unique. */
  readonly id: string
  readonly text: PlainKey
  readonly menu: MenuId
  /** A line above it in the menu. */
  readonly opensGroup?: boolean
  /** `Mod` is Ctrl, or ⌘ on a Mac: `Mod+Shift+K`, `Alt+ArrowLeft`, `F6`. The first is shown, all work. */
  readonly shortcuts?: readonly string[]
  readonly icon?: Icon
  /** Belongs to a screen or a selection: the palette lists it under "On this screen". */
  readonly onScreen?: boolean
  /** The page's text fields keep this key for themselves; `mac`: only there, where it moves the caret. */
  readonly yieldsToText?: true | 'mac'
  /** Only in its menu while it can be used, as "Insert" in the designer. */
  readonly onlyWhereBound?: boolean
}

/** What a command does at the moment. */
export type Binding = {
  readonly run: () => void
  /** Why it can't be used now; null where it can. */
  readonly off: string | null
  /** Words for this moment, as "Publish Data Storytelling, version 2". */
  readonly text?: string
  /** A tick in the menu. */
  readonly checked?: boolean
}
