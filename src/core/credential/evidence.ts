import type { PublishSettings } from '../foundation/publish-settings'
import type { AwardFacts } from './award-facts'
import type { Draft } from './draft'

/**
 * Evidence of an award as both standards write it, but for `type`: one entry an address, the narrative with the first,
 * the earner's reflection last (contract.md, Roster). Holds only what the settings publish.
 */
export function publishedEvidence(facts: AwardFacts, publish: PublishSettings): readonly Draft[] {
  const addresses = [...new Set(facts.evidence)].map((id) => ({ id }))
  const [first = {}, ...others] = addresses
  const described: readonly Draft[] = facts.evidenceNarrative
    ? [{ ...first, narrative: facts.evidenceNarrative }, ...others]
    : addresses
  return [
    ...(publish.evidence ? described : []),
    ...(publish.reflection && facts.reflection ? [{ narrative: facts.reflection, genre: 'Reflection' }] : []),
  ]
}
