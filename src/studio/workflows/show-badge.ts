import type { BadgeDefinition } from '../../core/badge'
import type { Problem } from '../../core/foundation/problem'

export type ShowBadgeRequest = { readonly badge: string }

/** Everything about one badge but its pictures. */
export type BadgeDetails = {
  readonly slug: string
  readonly state: string
  readonly definition: BadgeDefinition
  readonly versions: readonly { readonly version: number; readonly publishedAt: string }[]
  /** What stands between the draft and publishing; empty when it can be published. */
  readonly missing: readonly Problem[]
  /** The editable scene, or null where the artwork is a picture. */
  readonly scene: unknown
}
