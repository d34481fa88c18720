import type { Problem } from '../../core/foundation/problem'

/** To a thread: what all blocks of its job have in common, then block after block. Keys cross as objects that cannot be read. */
export type ToBlockThread<Terms, Block> =
  | { readonly kind: 'begin'; readonly terms: Terms }
  | { readonly kind: 'block'; readonly number: number; readonly block: Block }

/** From a thread: what came of a block, or why nothing did; `problem` is null for a mistake of ours. */
export type FromBlockThread<Done> =
  | { readonly kind: 'done'; readonly number: number; readonly done: Done }
  | { readonly kind: 'failed'; readonly number: number; readonly problem: Problem | null; readonly message: string }
