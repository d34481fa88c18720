import { instantFromMs } from '../../../core/foundation/instant'
import type { JsonObject } from '../../../core/foundation/json'
import { problem, type Problem } from '../../../core/foundation/problem'
import { didDocument, findMethod, proofsOf, verifyProof } from '../../../core/proof'
import { encodeStatusList } from '../../../core/status'
import { revokedKeys } from '../../keys/key-ring'
import { nodeSignatureCheck } from '../../keys/node-signature-check'
import type { Studio } from '../../workspace/open-studio'
import { encodedListOf, readStatusList, statusListNumbers, withdrawnBits } from '../managing/status-lists'

/**
 * Status lists that say something else than the journals, as one is written after the other and a crash may part them, and
 * those whose signature does not hold. Codes: status-behind, status-damaged.
 */
export async function statusProblems(studio: Studio): Promise<Problem[]> {
  const problems: Problem[] = []
  for (const [list, bits] of await withdrawnBits(studio, await statusListNumbers(studio))) {
    const found = await readStatusList(studio, list)
    if (found === null || !(await isSigned(studio, found))) problems.push(statusDamaged(list))
    else if (encodedListOf(found) !== encodeStatusList(bits)) problems.push(statusBehind(list))
  }
  return problems
}

async function isSigned({ machine, document, keys }: Studio, list: JsonObject): Promise<boolean> {
  const { did } = document.data.issuer
  const listed = await keys.list()
  const controller = didDocument({ did, keys: listed.map(({ publicKey }) => publicKey), revoked: revokedKeys(listed) })
  const [proof, second] = proofsOf(list)
  if (proof?.state !== 'supported' || second) return false
  const now = instantFromMs(machine.clock.now())
  const key = findMethod(controller, { method: proof.verificationMethod, issuerId: did, now })
  if (!key.ok) return false
  const contexts = await machine.resources.contexts()
  return (await verifyProof(list, proof, key.value, { contexts, check: nodeSignatureCheck })).ok
}

function statusBehind(list: number): Problem {
  const file = `status/${list}.json`
  return problem({
    code: 'status-behind',
    where: { file },
    message: `${file} does not say what the journals say of revoked and suspended awards.`,
    remedy: 'Run the last revoke, suspend, restore or reissue again: it signs the list anew.',
    values: { file },
  })
}

function statusDamaged(list: number): Problem {
  const file = `status/${list}.json`
  return problem({
    code: 'status-damaged',
    where: { file },
    message: `${file} was changed after it was signed.`,
    remedy: 'Bring it back from a backup; or remove it and revoke an award of that list again, which signs it anew.',
    values: { file },
  })
}
