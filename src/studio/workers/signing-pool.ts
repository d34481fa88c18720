import type { AwardFacts, BadgeEdition, IssuerProfile } from '../../core/credential'
import type { AwardId } from '../../core/foundation/ids'
import type { Instant } from '../../core/foundation/instant'
import type { PublishSettings } from '../../core/foundation/publish-settings'
import type { Contexts } from '../../core/proof'
import type { DataIntegrityOptions } from '../../core/signing'
import type { SigningKeys } from '../keys/signing-keys'

/** What all awards of a batch have in common. It crosses to the threads once. */
export type SigningJob = {
  readonly issuer: IssuerProfile
  readonly badge: BadgeEdition
  readonly publish: PublishSettings
  /** `created` of every proof of the batch. */
  readonly created: Instant
  readonly contexts: Contexts
  readonly keys: SigningKeys
  /** What was compared with the reference before threads began: they compare nothing then. */
  readonly compared?: DataIntegrityOptions['compared']
}

/** The signed documents of one award, as texts that are kept byte for byte. */
export type SignedAward = {
  readonly award: AwardId
  readonly credential: string
  /** Absent for a did:key issuer. */
  readonly jwt?: string
  readonly assertion: string
}

/** Signs blocks of a batch; as many at a time as there are threads. Bytes do not depend on their number. */
export type BlockSigner = {
  /** In the order of the block. */
  sign(block: readonly AwardFacts[]): Promise<readonly SignedAward[]>
  close(): Promise<void>
}

export type SigningPool = {
  /** How many blocks are worth having under way. */
  readonly width: number
  /** @param awards how many will be signed: a few need no threads */
  begin(job: SigningJob, awards: number): BlockSigner
}
