import type { SiteAward } from '../../snapshot'

/** Whether an award still speaks for a person: only then are claims shown and sharing offered. */
export function stillCounts({ standing }: Pick<SiteAward, 'standing'>): boolean {
  return standing.state === 'valid' || standing.state === 'expired'
}
