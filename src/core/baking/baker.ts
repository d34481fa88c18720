import type { Problem } from '../foundation/problem'
import type { BakeText, Entry } from './entry'

/** A picture with its credentials, and what was replaced or dropped on the way. */
export type Baked = { readonly image: Uint8Array; readonly warnings: readonly Problem[] }

/** A picture checked once, into which any number of awards can be baked. */
export type Baker = {
  readonly warnings: readonly Problem[]
  /**
   * The baked file as parts to be written one after the other; parts of the picture are shared, so nobody may change them.
   * @param texts at most one a standard, each a whole JSON document or compact JWS
   */
  readonly bake: (texts: readonly BakeText[]) => Uint8Array[]
}

/** What a picture holds. */
export type Unbaked = {
  /** The strongest standard first, inside one standard the entry that counts first. */
  readonly entries: readonly Entry[]
  /** What is odd, what could not be read included. */
  readonly warnings: readonly Problem[]
  /** Why standards whose only text could not be read are not among the entries; these are in the warnings, too. */
  readonly unread: readonly Problem[]
}
