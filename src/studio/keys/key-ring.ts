import type { Low } from 'lowdb'
import { bug } from '../../core/foundation/bug'
import type { Instant } from '../../core/foundation/instant'
import { byCodeUnit } from '../../core/foundation/order'
import { problem } from '../../core/foundation/problem'
import { ok, refuse, type Result } from '../../core/foundation/result'
import type { PublicKey } from '../../core/proof'
import { passphraseWrong } from '../../core/signing'
import type { Machine } from '../machine'
import type { WorkspacePaths } from '../workspace/paths'
import type { KeyStanding, StudioDocument } from '../workspace/studio-document'
import { keyIds, publicKeyOf, readKeyFile } from './key-files'
import { openKeys } from './open-keys'
import { stretchablePassphrase } from './passphrase'
import type { SigningKeys } from './signing-keys'

/** A public key of the workspace, when it was made, and how it stands: an active one signs, since it was made. */
export type ListedKey = {
  readonly publicKey: PublicKey
  readonly created: Instant
  readonly standing: KeyStanding | { readonly state: 'active'; readonly since: Instant }
}

/** The keys of one workspace: public ones to look at, secret ones only while unlocked. Nothing of a secret leaves it but signing. */
export class KeyRing {
  private open: SigningKeys | null = null

  constructor(
    private readonly machine: Machine,
    private readonly paths: WorkspacePaths,
    private readonly document: Low<StudioDocument>,
  ) {}

  get unlocked(): boolean {
    return this.open !== null
  }

  /**
   * Opens the keys that sign now. Problems: passphrase-wrong, key-damaged, key-parameters.
   * @param passphrase UTF-8; zeroed when this returns
   */
  async unlock(passphrase: Uint8Array): Promise<Result<void>> {
    try {
      const stretchable = stretchablePassphrase(passphrase)
      if (!stretchable.ok) return refuse(passphraseWrong()) // none of ours is so short
      const { embedded, jwt } = this.document.data.signingKeys
      const kids = [embedded, ...(jwt === undefined ? [] : [jwt])]
      const opened = await openKeys(this.machine, this.paths, kids, stretchable.value)
      stretchable.value.fill(0)
      if (!opened.ok) return opened
      const [first = bug('a workspace has at least one key'), second] = opened.value
      this.open = second ? { embedded: first.key, jwt: second.key } : { embedded: first.key }
      return ok(undefined)
    } finally {
      passphrase.fill(0)
    }
  }

  /** Forgets the secrets. */
  lock(): void {
    this.open = null
  }

  /** The keys to sign with. Problem `passphrase-needed` while locked. */
  signingKeys(): Result<SigningKeys> {
    return this.open === null ? refuse(passphraseNeeded()) : ok(this.open)
  }

  /** Every public key, newest first: retired ones stay published (standards.md §2.5). Throws `document-damaged`. */
  async list(): Promise<readonly ListedKey[]> {
    const { signingKeys, keyStandings = {} } = this.document.data
    const signs = new Set([signingKeys.embedded, signingKeys.jwt])
    const listed: ListedKey[] = []
    for (const kid of await keyIds(this.machine, this.paths)) {
      const file = await readKeyFile(this.machine, this.paths, kid)
      const { created } = file
      // a key that signs nothing and was never in use is left of an exchange that a crash cut short
      const unused = { state: signs.has(kid) ? 'active' : 'retired', since: created } as const
      listed.push({ publicKey: publicKeyOf(file), created, standing: keyStandings[kid] ?? unused })
    }
    const rank = ({ publicKey: { kid } }: ListedKey) =>
      kid === signingKeys.embedded ? 0 : kid === signingKeys.jwt ? 1 : 2
    return listed.sort(
      (a, b) => byCodeUnit(b.created, a.created) || rank(a) - rank(b) || byCodeUnit(a.publicKey.kid, b.publicKey.kid),
    )
  }
}

/** The keys of a list that others may have, by id, and since when. */
export function revokedKeys(keys: readonly ListedKey[]): ReadonlyMap<string, Instant> {
  return new Map(
    keys.flatMap(({ publicKey, standing }) =>
      standing.state === 'compromised' ? [[publicKey.kid, standing.since] as const] : [],
    ),
  )
}

function passphraseNeeded() {
  return problem({
    code: 'passphrase-needed',
    message: 'Signing needs the passphrase of this workspace.',
    remedy: 'Give it in ROSETTE_PASSPHRASE, with --passphrase-file, or type it when asked.',
  })
}
