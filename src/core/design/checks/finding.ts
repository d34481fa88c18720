import type { Problem } from '../../foundation/problem'
import type { Edit } from '../edits/edit'

/** Something that a check found (designer.md §14), and the edit that mends it where one is sure. */
export type Finding = { readonly problem: Problem; readonly fix: Edit | null }
