import { awardState, type AwardState } from '../../core/award'
import { siteUrls } from '../../core/credential'
import { emailFrom } from '../../core/foundation/email'
import { dayOfInstant, instantFromMs, type Instant } from '../../core/foundation/instant'
import { byCodeUnit } from '../../core/foundation/order'
import { problem } from '../../core/foundation/problem'
import { ok, refuse, type Result } from '../../core/foundation/result'
import type { Run } from '../../core/foundation/run'
import { quoted } from '../../core/foundation/text-safety'
import type { AwardEntry } from '../workspace/award-entry'
import { openBadge } from '../workspace/badge-store'
import type { BatchDocument } from '../workspace/batch-document'
import { batchIds, openBatch, readBatch, type Batch } from '../workspace/batch-store'
import type { Studio } from '../workspace/open-studio'

export type ListAwardsRequest = {
  readonly batch?: string
  readonly badge?: string
  readonly email?: string
  readonly state?: AwardState
  /** Days in the office's zone, both included. */
  readonly awardedFrom?: string
  readonly awardedTo?: string
  /** Words that must all occur in name, address, id, badge, state or day. */
  readonly search?: string
  readonly sort?: 'name' | 'awarded' | 'state' | 'badge' | 'validUntil'
  readonly descending?: boolean
  /** Only this part of the list, counted from 0. */
  readonly from?: number
  readonly count?: number
}
export type AwardSummary = {
  readonly id: string
  readonly batch: string
  readonly badge: string
  readonly version: number
  readonly name: string
  readonly email: string
  readonly state: AwardState
  /** The award's page. */
  readonly url: string
  /** `yyyy-mm-dd` in the office's zone, as is `validUntil`. */
  readonly awarded: string
  readonly validUntil: string | null
}
/** One part of all that match; `states` counts them all. */
export type AwardList = {
  readonly total: number
  readonly awards: readonly AwardSummary[]
  readonly states: Readonly<Record<AwardState, number>>
}

/** Awards that were signed, by batch and row unless sorted otherwise. Problems: batch-unknown, badge-unknown, email-invalid. */
export async function listAwards(studio: Studio, request: ListAwardsRequest, _run: Run): Promise<Result<AwardList>> {
  const batches = request.batch === undefined ? ok(null) : await openBatch(studio, request.batch)
  if (!batches.ok) return batches
  const badge = request.badge === undefined ? ok(null) : await openBadge(studio, request.badge)
  if (!badge.ok) return badge
  const email = request.email === undefined ? null : emailFrom(request.email)
  if (request.email !== undefined && email === null) return refuse(emailInvalid(request.email))
  const summarise = summariser(studio)
  const wanted = filterOf(request, email?.ascii)
  const found: AwardSummary[] = []
  for await (const batch of batches.value ? [batches.value] : allBatches(studio)) {
    for (const entry of batch.journal.entries.values()) {
      const summary = summarise(batch.document, entry)
      if (summary && wanted(summary)) found.push(summary)
    }
  }
  const states = { valid: 0, expired: 0, revoked: 0, suspended: 0, replaced: 0, erased: 0 }
  for (const { state } of found) states[state]++
  const { from = 0, count = found.length } = request
  return ok({ total: found.length, awards: sorted(found, request).slice(from, from + count), states })
}

/** How an award is shown; null for one that was never signed. */
export function summariser(studio: Studio): (batch: BatchDocument, entry: AwardEntry) => AwardSummary | null {
  const now = instantFromMs(studio.machine.clock.now())
  const { issuer, settings } = studio.document.data
  const urls = siteUrls(issuer.url)
  const days = new Map<Instant, string>()
  const dayOf = (instant: Instant): string => {
    const day = days.get(instant) ?? dayOfInstant(instant, settings.timeZone)
    days.set(instant, day)
    return day
  }
  return ({ batch, badge, version }, entry) => {
    const state = awardState(entry, now)
    if (state === null) return null
    return {
      ...{ id: entry.award, batch, badge, version, state },
      name: entry.name ?? '',
      email: entry.email ?? '',
      url: urls.awardPage(entry.award),
      awarded: dayOf(entry.awarded),
      validUntil: entry.validUntil === undefined ? null : dayOf(entry.validUntil),
    }
  }
}

async function* allBatches(studio: Studio): AsyncGenerator<Batch> {
  for (const id of await batchIds(studio)) yield await readBatch(studio, id)
}

function filterOf(request: ListAwardsRequest, email: string | undefined): (award: AwardSummary) => boolean {
  const { badge, state, awardedFrom = '', awardedTo = '9999-12-31' } = request
  const words = (request.search ?? '').normalize('NFC').toLowerCase().split(/\s+/).filter(Boolean)
  return (award) => {
    if (badge !== undefined && award.badge !== badge) return false
    if (email !== undefined && award.email !== email) return false
    if (state !== undefined && award.state !== state) return false
    if (award.awarded < awardedFrom || award.awarded > awardedTo) return false
    if (words.length === 0) return true
    const { name, id, badge: slug, state: word, awarded } = award
    const text = [name, award.email, id, slug, word, awarded].join('\n').toLowerCase()
    return words.every((part) => text.includes(part))
  }
}

function sorted(awards: AwardSummary[], { sort, descending }: ListAwardsRequest): AwardSummary[] {
  if (sort === undefined) return awards
  const collator = sort === 'name' ? new Intl.Collator('en') : null // for people to look at, never for files
  const compare = (a: AwardSummary, b: AwardSummary) =>
    collator ? collator.compare(a.name, b.name) : byCodeUnit(a[sort] ?? '9', b[sort] ?? '9')
  const ordered = awards.sort(compare)
  return descending === true ? ordered.reverse() : ordered
}

function emailInvalid(email: string) {
  return problem({
    code: 'email-invalid',
    message: `“${quoted(email)}” is not an e-mail address.`,
    remedy: 'Correct it.',
    values: { email: quoted(email) },
  })
}
