import { dirname } from 'node:path'
import { bug } from '../../../core/foundation/bug'
import { textFromUtf8, utf8 } from '../../../core/foundation/bytes'
import { Instant } from '../../../core/foundation/instant'
import { RosetteError } from '../../../core/foundation/rosette-error'
import { isJsonObject, type JsonObject } from '../../../core/foundation/json'
import { siteUrls } from '../../../core/credential'
import { methodId } from '../../../core/proof'
import { signDataIntegrity } from '../../../core/signing'
import { encodeStatusList, statusListCredential } from '../../../core/status'
import { nodeSigner } from '../../keys/node-signer'
import type { SigningKeys } from '../../keys/signing-keys'
import { batchIds, readBatch } from '../../workspace/batch-store'
import { jsonFrom } from '../../workspace/document'
import { makeFolderDurably, writeDurably } from '../../workspace/durable-write'
import { issuerProfile } from '../../workspace/issuer'
import type { Studio } from '../../workspace/open-studio'
import { journalDamaged } from '../../workspace/problems'
import { signerOf } from '../keeping/signed-by'

/**
 * Signs a status list that does not exist yet: nothing in it is revoked. It is signed by the act that first needs it, as
 * export signs nothing (contract.md, Workspace folder). A list that exists is left as it is.
 */
export async function ensureStatusList(studio: Studio, keys: SigningKeys, list: number, at: Instant): Promise<void> {
  if ((await studio.machine.files.info(studio.paths.status(list))) === null)
    await writeStatusList(studio, keys, list, { bits: [], at })
}

/**
 * Makes status lists say what the journals say, and signs those that did not: also those that a crash left behind, and those
 * that a compromised key signed. Any other that says it already stays as it is, byte for byte (standards.md §4.1).
 */
export async function bringStatusLists(
  studio: Studio,
  keys: SigningKeys,
  lists: ReadonlySet<number>,
  at: Instant,
): Promise<void> {
  for (const [list, bits] of await withdrawnBits(studio, lists)) {
    const found = await readStatusList(studio, list)
    if (encodedListOf(found) === encodeStatusList(bits) && !isDoubted(studio, signerOf(found))) continue
    const before = Instant.safeParse(found?.['validFrom']).data
    // of two editions the newer one counts, also where the clock went back
    await writeStatusList(studio, keys, list, { bits, at: before !== undefined && before > at ? before : at })
  }
}

/** Whether others may have a key. */
function isDoubted({ document }: Studio, kid: string | null): boolean {
  return kid !== null && document.data.keyStandings?.[kid]?.state === 'compromised'
}

/** The numbers of all status lists that were ever signed. */
export async function statusListNumbers({ machine, paths }: Studio): Promise<ReadonlySet<number>> {
  const names = await machine.files.list(paths.statusFolder)
  return new Set(names.flatMap((name) => /^([1-9]\d{0,5})\.json$/.exec(name)?.[1] ?? []).map(Number))
}

/** The status list as it was last signed; null where it is none of ours. */
export async function readStatusList(studio: Studio, list: number): Promise<JsonObject | null> {
  const bytes = await studio.machine.files.read(studio.paths.status(list))
  const json = bytes !== null && textFromUtf8(bytes) !== null ? jsonFrom(bytes) : null
  return isJsonObject(json) ? json : null
}

/** `encodedList` of a status list. */
export function encodedListOf(list: JsonObject | null): unknown {
  const subject = list?.['credentialSubject']
  return isJsonObject(subject) ? subject['encodedList'] : undefined
}

/** The places of awards that count no more, by list; a list without any has an empty entry. Throws `journal-damaged`. */
export async function withdrawnBits(
  studio: Studio,
  lists: ReadonlySet<number>,
): Promise<ReadonlyMap<number, readonly number[]>> {
  const bits = new Map<number, number[]>([...lists].map((list) => [list, []]))
  for (const id of await batchIds(studio)) {
    const { entries, end } = (await readBatch(studio, id)).journal
    // what is lost may have been revoked: a list without it would let it count again
    if (end.kind === 'damaged')
      throw new RosetteError(journalDamaged(`batches/${id}/awards.jsonl`, end.line, end.position.seq))
    for (const { status, withdrawn } of entries.values())
      if (withdrawn === true) bits.get(status.list)?.push(status.index)
  }
  return bits
}

async function writeStatusList(
  studio: Studio,
  keys: SigningKeys,
  list: number,
  { bits, at }: { readonly bits: readonly number[]; readonly at: Instant },
): Promise<void> {
  const { machine, paths } = studio
  const path = paths.status(list)
  const issuer = issuerProfile(studio.document.data)
  const unsigned = statusListCredential({
    issuer: issuer.did,
    url: siteUrls(issuer.url).statusList(list),
    purpose: 'revocation',
    setBits: bits,
    validFrom: at,
  })
  const signed = await signDataIntegrity(unsigned, {
    signer: nodeSigner(keys.embedded),
    verificationMethod: methodId(issuer.did, keys.embedded.publicKey),
    created: at,
    contexts: await machine.resources.contexts(),
  })
  if (!signed.ok) bug(`a status list cannot be signed: ${signed.problems[0]?.message ?? ''}`)
  await makeFolderDurably(machine.files, dirname(path))
  await writeDurably(machine, path, utf8(JSON.stringify(signed.value)))
}
