import type { Input } from '../workspace/input'

/** Where the artwork of a badge comes from (contract.md, `badge add`). */
export type ArtworkSource =
  | { readonly kind: 'design'; readonly design: Input }
  | { readonly kind: 'scene'; readonly scene: unknown }
  | { readonly kind: 'template'; readonly template: string; readonly values: Readonly<Record<string, string>> }
  | { readonly kind: 'picture'; readonly picture: Input }

/** A definition as a file or as a value. */
export type DefinitionSource = Input | { readonly json: unknown }

export type AddBadgeRequest = { readonly definition: DefinitionSource; readonly artwork: ArtworkSource }
export type BadgeStateReport = { readonly slug: string; readonly state: string }
