/** A batch at a glance; `planned` is greater than `awarded` where it was interrupted. */
export type BatchSummary = {
  readonly batch: string
  readonly badge: string
  readonly version: number
  readonly startedAt: string
  readonly planned: number
  readonly awarded: number
  readonly state: 'open' | 'done' | 'damaged'
}
