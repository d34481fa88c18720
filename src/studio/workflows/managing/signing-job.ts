import type { Instant } from '../../../core/foundation/instant'
import type { SigningKeys } from '../../keys/signing-keys'
import type { SigningJob } from '../../workers/signing-pool'
import { editionOf, type FrozenDefinition } from '../../workspace/badge-store'
import { issuerProfile } from '../../workspace/issuer'
import type { Studio } from '../../workspace/open-studio'

/** What all awards of one badge version that are signed in one act have in common. @param created of every proof */
export async function signingJob(
  studio: Studio,
  keys: SigningKeys,
  frozen: FrozenDefinition,
  created: Instant,
): Promise<SigningJob> {
  const { data } = studio.document
  return {
    issuer: issuerProfile(data),
    badge: editionOf(frozen),
    publish: data.settings.publish,
    created,
    contexts: await studio.machine.resources.contexts(),
    keys,
  }
}
