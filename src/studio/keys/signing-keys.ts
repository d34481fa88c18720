import type { KeyObject } from 'node:crypto'
import type { PublicKey } from '../../core/proof'

/** A key that can sign. Node keeps its secret outside of JavaScript; it can cross to a thread, but not be read there. */
export type SigningKey = { readonly publicKey: PublicKey; readonly secret: KeyObject }

/** The keys of an issuer that sign now; a did:key issuer has none for the JWT form. */
export type SigningKeys = { readonly embedded: SigningKey; readonly jwt?: SigningKey }
