export type ListAwardsRequest = {
  readonly batch?: string
  readonly badge?: string
  readonly email?: string
  /** Words that must occur in name, address, id or badge. */
  readonly search?: string
  /** Only this part of the list, counted from 0. */
  readonly from?: number
  readonly count?: number
}
export type AwardSummary = {
  readonly id: string
  readonly batch: string
  readonly badge: string
  readonly name: string
  readonly email: string
  readonly state: 'valid' | 'expired' | 'revoked' | 'suspended' | 'replaced' | 'erased'
  /** The award's page. */
  readonly url: string
  /** `yyyy-mm-dd` in the office's zone. */
  readonly awarded: string
}
export type AwardList = { readonly total: number; readonly awards: readonly AwardSummary[] }
