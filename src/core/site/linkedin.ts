import { partsOfDay, type CalendarDay } from '../foundation/calendar-day'

/** What is the same for all awards of a badge; the number of the office's page brings its logo and wins over the name. */
export type ProfileBadge = {
  readonly name: string
  readonly organizationId?: string | undefined
  readonly organizationName: string
}

/** What differs from award to award. */
export type ProfileAward = {
  readonly awarded: CalendarDay
  readonly validUntil?: CalendarDay | undefined
  readonly certUrl: string
  readonly certId: string
}

/** Addresses of LinkedIn's form for licences and certifications, filled in (standards.md §7). */
export function profileLinkMaker(fixed: ProfileBadge) {
  const organization =
    fixed.organizationId === undefined
      ? `organizationName=${encodeURIComponent(fixed.organizationName)}`
      : `organizationId=${encodeURIComponent(fixed.organizationId)}`
  const start = `https://www.linkedin.com/profile/add?startTask=CERTIFICATION_NAME&name=${encodeURIComponent(fixed.name)}&${organization}`
  return (award: ProfileAward): string => {
    const { year, month } = partsOfDay(award.awarded)
    const until = award.validUntil === undefined ? undefined : partsOfDay(award.validUntil)
    const expiration = until === undefined ? '' : `&expirationYear=${until.year}&expirationMonth=${until.month}`
    return `${start}&issueYear=${year}&issueMonth=${month}${expiration}&certUrl=${encodeURIComponent(award.certUrl)}&certId=${encodeURIComponent(award.certId)}`
  }
}

/** Address of LinkedIn's form for a post about a page. */
export function postLink(pageUrl: string): string {
  return `https://www.linkedin.com/sharing/share-offsite/?url=${encodeURIComponent(pageUrl)}`
}
