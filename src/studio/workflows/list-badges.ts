/** A badge at a glance; `version` is the last published one. */
export type BadgeSummary = {
  readonly slug: string
  readonly name: string
  readonly state: string
  readonly version: number | null
  readonly category: string | null
  readonly level: number | null
}
