import { revokedAssertion, siteUrls, type IssuerProfile, type Revocation } from '../../../core/credential'
import { prettyJson } from '../../../core/foundation/stable-json'
import type { AwardEntry } from '../../workspace/award-entry'
import { batchIds, readBatch } from '../../workspace/batch-store'
import type { Studio } from '../../workspace/open-studio'

/** Awards that do not count (any more), for the 2.0 list of the whole site; batch by batch, in the order of the plan. */
export async function revocations(studio: Studio): Promise<Revocation[]> {
  const { url } = studio.document.data.issuer
  const revoked: Revocation[] = []
  for (const id of await batchIds(studio))
    for (const entry of (await readBatch(studio, id)).journal.entries.values())
      if (entry.withdrawn === true) revoked.push(revocationOf(entry, url))
  return revoked
}

/** What stands in place of an award's assertion while it does not count; null where it counts. */
export function withdrawnAssertion(issuer: IssuerProfile, entry: AwardEntry): string | null {
  return entry.withdrawn === true ? prettyJson(revokedAssertion(issuer, revocationOf(entry, issuer.url))) : null
}

/** Open Badges 2.0 knows no other state than revoked: the reason says which one it is. */
function revocationOf({ award, stage, reason, replacedBy }: AwardEntry, baseUrl: string): Revocation {
  const words = {
    replaced: replacedBy && `Replaced by ${siteUrls(baseUrl).awardPage(replacedBy)}`,
    suspended: reason === undefined ? 'Suspended' : `Suspended: ${reason}`,
    revoked: reason,
  }
  const said = stage === 'replaced' || stage === 'suspended' || stage === 'revoked' ? words[stage] : undefined
  return { awardId: award, ...(said === undefined ? {} : { reason: said }) }
}
