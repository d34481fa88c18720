import { z } from 'zod'
import { isJsonList, isJsonObject, type JsonObject, type JsonValue } from '../foundation/json'
import type { SignatureAlgorithm } from './signature-check'

/** Kinds of embedded proof that can be checked, and the key each needs (standards.md §2). */
export const PROOF_KINDS = {
  'eddsa-rdfc-2022': 'EdDSA',
  'eddsa-jcs-2022': 'EdDSA',
  Ed25519Signature2020: 'EdDSA',
  'ecdsa-rdfc-2019': 'ES256',
} as const satisfies Readonly<Record<string, SignatureAlgorithm>>
export type ProofKind = keyof typeof PROOF_KINDS

/** A proof that can be checked, given the key. Claims only, until then. */
export type Proof = {
  readonly state: 'supported'
  readonly kind: ProofKind
  /** JSON path: `proof` or `proof[1]`. */
  readonly path: string
  readonly id?: string
  readonly verificationMethod: string
  readonly proofPurpose: string
  /** As written; XSD dateTime if it is well-formed. */
  readonly created?: string
  /** The proof itself is void from then on. */
  readonly expires?: string
  /** Ids of proofs that this one signs too (VC Data Integrity 1.0, 4.5). */
  readonly previousProofs: readonly string[]
  readonly proofValue: string
  /** The whole proof as it stands in the document. */
  readonly source: JsonObject
}

/** `unsupported`: of a kind we cannot check; `malformed`: of a known kind, but without what that kind must have. */
export type UncheckableProof = {
  readonly state: 'unsupported' | 'malformed'
  readonly path: string
  /** Name of the kind, as written. */
  readonly name: string
}

const ProofMembers = z.object({
  id: z.string().optional(),
  verificationMethod: z.string().min(1),
  proofPurpose: z.string(),
  proofValue: z.string(),
  created: z.string().optional(),
  expires: z.string().optional(),
  previousProof: z.union([z.string(), z.array(z.string())]).optional(),
})

/** Every proof of a document in its order; empty where there is none. */
export function proofsOf(document: JsonObject): readonly (Proof | UncheckableProof)[] {
  const proof = document['proof']
  if (proof === undefined) return []
  const list: readonly JsonValue[] = isJsonList(proof) ? proof : [proof]
  return list.map((entry, i) => readProof(entry, isJsonList(proof) ? `proof[${i}]` : 'proof'))
}

function readProof(entry: JsonValue, path: string): Proof | UncheckableProof {
  const kind = isJsonObject(entry) ? kindOf(entry) : null
  if (!isJsonObject(entry) || kind === null) return { state: 'unsupported', path, name: nameOf(entry) }
  const parsed = ProofMembers.safeParse(entry)
  if (!parsed.success) return { state: 'malformed', path, name: nameOf(entry) }
  const { id, created, expires, previousProof, ...members } = parsed.data
  return {
    state: 'supported',
    kind,
    path,
    ...members,
    ...(id === undefined ? {} : { id }),
    ...(created === undefined ? {} : { created }),
    ...(expires === undefined ? {} : { expires }),
    previousProofs: previousProof === undefined ? [] : [previousProof].flat(),
    source: entry,
  }
}

function kindOf({ type, cryptosuite }: JsonObject): ProofKind | null {
  if (type === 'Ed25519Signature2020' && cryptosuite === undefined) return type
  if (type !== 'DataIntegrityProof') return null
  if (cryptosuite === 'eddsa-2022') return 'eddsa-rdfc-2022' // its name in drafts, still met (standards.md §2.4)
  const suites = ['eddsa-rdfc-2022', 'eddsa-jcs-2022', 'ecdsa-rdfc-2019'] as const
  return suites.find((suite) => suite === cryptosuite) ?? null
}

function nameOf(entry: JsonValue): string {
  if (!isJsonObject(entry)) return 'no object'
  const { type, cryptosuite } = entry
  return [cryptosuite, type].find((name) => typeof name === 'string') ?? 'unnamed'
}
