import type { Problem } from '../../core/foundation/problem'
import type { BroughtUnit } from '../workflows/publishing/bring-unit'
import type { PackedUnits } from './packed-units'

/** To the thread: the folder, then parts that many files share, numbered as they come, and blocks of units. */
export type ToWriter =
  | { readonly kind: 'begin'; readonly folder: string }
  | { readonly kind: 'share'; readonly part: Uint8Array }
  | { readonly kind: 'write'; readonly block: number; readonly packed: PackedUnits }

/** From the thread: a block, or why it could not be written; `problem` is null for a mistake of ours. */
export type FromWriter =
  | { readonly kind: 'written'; readonly block: number; readonly units: readonly BroughtUnit[] }
  | { readonly kind: 'failed'; readonly block: number; readonly problem: Problem | null; readonly message: string }
