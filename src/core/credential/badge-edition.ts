import type { BadgeDefinition } from '../badge'
import type { BadgeSlug } from '../foundation/slug'

/** One published version of a badge: what credentials refer to. It never changes once it is published. */
export type BadgeEdition = {
  readonly definition: BadgeDefinition
  /** Counted by Rosette, from 1. */
  readonly version: number
  /** Other badges as they stood when this version was published; they are written into every credential of it. */
  readonly related?: readonly RelatedEdition[]
}

/** A badge version that another one points to. */
export type RelatedEdition = {
  readonly slug: BadgeSlug
  readonly version: number
  readonly inLanguage?: string
}

/** What the office calls this version, else its number. */
export function versionLabel({ definition, version }: BadgeEdition): string {
  return definition.version ?? String(version)
}
