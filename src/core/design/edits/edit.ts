import type { JsonValue } from '../../foundation/json'
import type { Aids } from '../scene/aids'
import type { ThemeRole } from '../scene/colour'
import type { Element } from '../scene/element'
import type { Scene } from '../scene/scene'

/** Where an element lies: the id of its group, or null for the artboard, and its place there from below. */
export type Slot = { readonly parent: string | null; readonly index: number }

/** What an undo puts back: members of the scene as they were, shared and never copied. */
export type Restored = Partial<
  Pick<Scene, 'theme' | 'description' | 'fields' | 'layouts' | 'ignored' | 'aids' | 'elements'>
>

/** One change of a scene, as a value. `applyEdit` gives the new scene and the edit that takes it back exactly. */
export type Edit =
  | { readonly kind: 'insert'; readonly slot: Slot; readonly element: Element }
  | { readonly kind: 'remove'; readonly ids: readonly string[] }
  /** Members by path, such as `{ x: 20, 'style.size': 48 }`. */
  | { readonly kind: 'set'; readonly id: string; readonly props: Readonly<Record<string, JsonValue>> }
  /** Another element in the place of one; a resize is this (see `resized`). */
  | { readonly kind: 'replace'; readonly id: string; readonly element: Element }
  /** Into a slot as it is before the edit; into another group the element keeps its place on the artboard. */
  | { readonly kind: 'move'; readonly id: string; readonly slot: Slot }
  | { readonly kind: 'group'; readonly ids: readonly string[]; readonly groupId: string }
  | { readonly kind: 'ungroup'; readonly id: string }
  | { readonly kind: 'theme'; readonly role: ThemeRole; readonly colour: string }
  | { readonly kind: 'field'; readonly key: string; readonly value: string }
  /** The layouts that hold from now on, by id (see `layoutsFor`). */
  | { readonly kind: 'layouts'; readonly active: readonly string[] }
  | { readonly kind: 'describe'; readonly description: string }
  /** Lets a finding stand for a reason; without one it counts again. */
  | {
      readonly kind: 'ignore'
      readonly code: string
      readonly element: string | null
      readonly reason: string | null
    }
  /** Guides and grid. */
  | { readonly kind: 'aids'; readonly aids: Aids }
  /** Several edits as one; all or none. */
  | { readonly kind: 'batch'; readonly edits: readonly Edit[] }
  | { readonly kind: 'restore'; readonly members: Restored }
