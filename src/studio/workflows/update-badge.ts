import type { ArtworkSource, DefinitionSource } from './add-badge'

/** Changes the draft, or begins the next version's. What is absent stays. */
export type UpdateBadgeRequest = {
  readonly badge: string
  readonly definition?: DefinitionSource
  readonly artwork?: ArtworkSource
}
