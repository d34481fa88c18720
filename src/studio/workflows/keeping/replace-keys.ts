import { instantFromMs } from '../../../core/foundation/instant'
import { problem, type Problem } from '../../../core/foundation/problem'
import { ok, refuse, type Result } from '../../../core/foundation/result'
import type { PublicKey } from '../../../core/proof'
import { newKey } from '../../keys/new-key'
import type { OpenedKey } from '../../keys/open-keys'
import { stretchablePassphrase } from '../../keys/passphrase'
import { storeKeys } from '../../keys/seal-keys'
import type { Studio } from '../../workspace/open-studio'
import type { KeyStanding } from '../../workspace/studio-document'

/** Keys to be replaced, and how those that go stand from now on. */
export type Replacement = {
  readonly algs: readonly PublicKey['alg'][]
  readonly standings: Readonly<Record<string, KeyStanding>>
}

/** An id and what it is for. */
export type MadeKey = { readonly kid: string; readonly alg: PublicKey['alg'] }

/**
 * Makes new keys and lets them sign in place of the old ones. The new files come first, then studio.json by one rename: a
 * crash before it leaves keys that sign nothing. Afterwards the ring is open with the new keys. Problems: passphrase-wrong,
 * key-damaged, key-parameters, key-fixed for a did:key issuer.
 * @param passphrase UTF-8; zeroed when this returns
 */
export async function replaceKeys(
  studio: Studio,
  passphrase: Uint8Array,
  { algs, standings }: Replacement,
): Promise<Result<readonly MadeKey[]>> {
  const { machine, paths, document, keys } = studio
  const again = passphrase.slice()
  try {
    const unlocked = await keys.unlock(passphrase.slice())
    if (!unlocked.ok) return unlocked
    const stretchable = stretchablePassphrase(passphrase)
    if (!stretchable.ok) return stretchable
    const created = instantFromMs(machine.clock.now())
    const made: OpenedKey[] = []
    for (const alg of algs) made.push({ key: await newKey(alg), created })
    await storeKeys(machine, paths, made, stretchable.value)
    stretchable.value.fill(0)
    const { signingKeys, keyStandings } = document.data
    const kidOf = (alg: PublicKey['alg']) => made.find(({ key }) => key.publicKey.alg === alg)?.key.publicKey.kid
    const jwt = kidOf('RS256') ?? signingKeys.jwt
    const next = { embedded: kidOf('Ed25519') ?? signingKeys.embedded, ...(jwt === undefined ? {} : { jwt }) }
    document.data = { ...document.data, signingKeys: next, keyStandings: { ...keyStandings, ...standings } }
    await document.write()
    const opened = await keys.unlock(again)
    return opened.ok
      ? ok(
          made.map(
            ({
              key: {
                publicKey: { kid, alg },
              },
            }) => ({ kid, alg }),
          ),
        )
      : opened
  } finally {
    for (const bytes of [passphrase, again]) bytes.fill(0)
  }
}

/** The algorithms of the keys that sign now; refused with `key-fixed` where the issuer is its key. */
export function replaceable({ document }: Studio): Result<readonly MadeKey[]> {
  const { issuer, signingKeys } = document.data
  if (issuer.did.startsWith('did:key:')) return refuse(keyFixed())
  const jwt = signingKeys.jwt === undefined ? [] : [{ kid: signingKeys.jwt, alg: 'RS256' } as const]
  return ok([{ kid: signingKeys.embedded, alg: 'Ed25519' }, ...jwt])
}

/** No key of this workspace has such an id. */
export function noSuchKey(kid: string): Problem {
  return problem({
    code: 'key-unknown',
    where: { element: kid.slice(0, 60) },
    message: 'This workspace has no such key.',
    remedy: 'Look at the list of its keys: key list DIR.',
  })
}

function keyFixed(): Problem {
  return problem({
    code: 'key-fixed',
    message: 'This issuer is known by its key alone (did:key), so the key cannot be exchanged.',
    remedy: 'Make a workspace with a web address (did:web) and award from there; what was awarded stays valid.',
  })
}
