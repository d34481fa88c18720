import type { Instant } from '../foundation/instant'
import type { AwardRecord } from './award-state'

/**
 * Who has a badge already (reliability.md §2, promise 7): a person counts as awarded unless the earlier award is
 * revoked, replaced, erased, or expired on the new award's date.
 */
export class LiveAwards {
  // Last moment of validity by address; null means for ever.
  private readonly until = new Map<string, Instant | null>()

  /** Notes an award of this badge, in whatever version. */
  add(record: Pick<AwardRecord, 'stage' | 'email' | 'validUntil'>): void {
    // a suspended award may be restored
    if ((record.stage !== 'issued' && record.stage !== 'suspended') || record.email === null) return
    const known = this.until.get(record.email)
    if (known === null || (known !== undefined && record.validUntil !== undefined && known >= record.validUntil)) return
    this.until.set(record.email, record.validUntil ?? null)
  }

  /** @param email with the domain as A-label  @param awarded the new award's `validFrom` */
  has(email: string, awarded: Instant): boolean {
    const until = this.until.get(email)
    return until === null || (until !== undefined && until >= awarded)
  }
}
