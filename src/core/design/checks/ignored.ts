import type { Scene } from '../scene/scene'
import type { Finding } from './finding'

/** A finding that is let stand, and why. */
export type Ignored = { readonly finding: Finding; readonly reason: string }

/** Parts findings into those that count and those that somebody let stand; a reason for what is mended says nothing. */
export function sortedOut(
  { ignored }: Scene,
  findings: readonly Finding[],
): { readonly open: readonly Finding[]; readonly ignored: readonly Ignored[] } {
  const reasonFor = ({ problem: { code, where } }: Finding) =>
    ignored.find((one) => one.code === code && one.element === (where.element ?? null))?.reason
  return {
    open: findings.filter((finding) => reasonFor(finding) === undefined),
    ignored: findings.flatMap((finding) => {
      const reason = reasonFor(finding)
      return reason === undefined ? [] : [{ finding, reason }]
    }),
  }
}
