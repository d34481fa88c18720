import type { Edit } from '../../../core/design'

/** Ids of what is chosen, in the order of choosing. */
export type Selection = readonly string[]

/** What one user act did, named for people (designer.md U1, U2). */
export type Step = {
  /** Text of the act, in the interface's language: "Move 3 elements". */
  readonly label: string
  readonly edit: Edit
  readonly inverse: Edit
  readonly before: Selection
  readonly after: Selection
  /** Acts with the same key that follow each other soon enough are one step; null never joins. */
  readonly mergeKey: string | null
  /** How soon, in milliseconds; half a second where nothing else is said. */
  readonly mergeMs?: number
  readonly atMs: number
}

/** Steps that were done, oldest first, and those that were taken back, next first. */
export type History = { readonly done: readonly Step[]; readonly undone: readonly Step[] }

export const EMPTY_HISTORY: History = { done: [], undone: [] }

const MERGE_MS = 500
const MOST_STEPS = 1000

/** A new act: what was taken back is forgotten, and an act of the same kind just before takes this one in. */
export function recorded({ done }: History, step: Step): History {
  const last = done.at(-1)
  const joins =
    last &&
    step.mergeKey !== null &&
    last.mergeKey === step.mergeKey &&
    step.atMs - last.atMs < (step.mergeMs ?? MERGE_MS)
  if (!joins) return { done: [...done.slice(-(MOST_STEPS - 1)), step], undone: [] }
  const joined: Step = {
    ...step,
    label: step.label,
    edit: { kind: 'batch', edits: [...partsOf(last.edit), ...partsOf(step.edit)] },
    inverse: { kind: 'batch', edits: [...partsOf(step.inverse), ...partsOf(last.inverse)] },
    before: last.before,
  }
  return { done: [...done.slice(0, -1), joined], undone: [] }
}

/** Joined acts stay flat, so that a long drag of a slider is no tower of batches. */
function partsOf(edit: Edit): readonly Edit[] {
  return edit.kind === 'batch' ? edit.edits : [edit]
}

/** The step that undo takes back and the history afterwards; null where there is none. */
export function undone({ done, undone: later }: History): { step: Step; history: History } | null {
  const step = done.at(-1)
  return step ? { step, history: { done: done.slice(0, -1), undone: [step, ...later] } } : null
}

/** The step that redo does again and the history afterwards; null where there is none. */
export function redone({ done, undone: later }: History): { step: Step; history: History } | null {
  const [step, ...rest] = later
  return step ? { step, history: { done: [...done, { ...step, mergeKey: null }], undone: rest } } : null
}
