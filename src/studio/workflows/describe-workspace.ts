import type { Problem } from '../../core/foundation/problem'
import type { StudioDocument } from '../workspace/studio-document'

/** What the start page, the settings page and the rail show of a workspace. */
export type WorkspaceSummary = {
  readonly folder: string
  readonly access: 'read' | 'write'
  readonly issuer: StudioDocument['issuer']
  readonly settings: StudioDocument['settings']
  readonly sample: boolean
  readonly keys: readonly { readonly kid: string; readonly alg: string; readonly created: string }[]
  readonly unlocked: boolean
  readonly badges: number
  readonly batches: number
  /** Torn tails that were set aside, damaged files that were left alone. */
  readonly notices: readonly Problem[]
}
