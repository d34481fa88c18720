import type { Low } from 'lowdb'
import { bug } from '../../core/foundation/bug'
import { instantFromMs, type Instant } from '../../core/foundation/instant'
import { byCodeUnit } from '../../core/foundation/order'
import { problem } from '../../core/foundation/problem'
import { ok, refuse, type Result } from '../../core/foundation/result'
import { RosetteError } from '../../core/foundation/rosette-error'
import { publicKeyFromJwk, type PublicKey } from '../../core/proof'
import { KeyFile, openKey, passphraseWrong, sealKey } from '../../core/signing'
import type { Machine } from '../machine'
import { createDocument, openDocument } from '../workspace/document'
import type { WorkspacePaths } from '../workspace/paths'
import { documentDamaged } from '../workspace/problems'
import type { StudioDocument } from '../workspace/studio-document'
import { secretBytes, signingKeyFrom } from './new-key'
import { keyOpener, type KeyOpener } from './node-primitives'
import { stretchablePassphrase } from './passphrase'
import type { SigningKey, SigningKeys } from './signing-keys'

/** A public key of the workspace and when it was made. */
export type ListedKey = { readonly publicKey: PublicKey; readonly created: Instant }

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
      const opened = await this.openAll([embedded, ...(jwt === undefined ? [] : [jwt])], stretchable.value)
      stretchable.value.fill(0)
      if (!opened.ok) return opened
      const [first = bug('a workspace has at least one key'), second] = opened.value
      this.open = second ? { embedded: first, jwt: second } : { embedded: first }
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
    const names = (await this.machine.files.list(this.paths.keys)).filter((name) => name.endsWith('.json'))
    const listed: ListedKey[] = []
    for (const name of names) {
      const file = await this.read(name.slice(0, -'.json'.length))
      listed.push({ publicKey: publicKeyOf(file), created: file.created })
    }
    const { embedded } = this.document.data.signingKeys
    const rank = ({ publicKey }: ListedKey) => (publicKey.kid === embedded ? 0 : 1)
    return listed.sort(
      (a, b) => byCodeUnit(b.created, a.created) || rank(a) - rank(b) || byCodeUnit(a.publicKey.kid, b.publicKey.kid),
    )
  }

  private async openAll(kids: readonly string[], passphrase: Uint8Array): Promise<Result<SigningKey[]>> {
    const files: KeyFile[] = []
    for (const kid of kids) files.push(await this.read(kid))
    const opener = keyOpener()
    const keys: SigningKey[] = []
    try {
      for (const file of files) {
        const secret = await openKey(file, passphrase, opener.primitives)
        if (!secret.ok) return secret
        keys.push(signingKeyFrom(publicKeyOf(file), secret.value))
      }
      return ok(keys)
    } finally {
      await opener.forget()
    }
  }

  private async read(kid: string): Promise<KeyFile> {
    const place = { path: this.paths.key(kid), name: `keys/${kid}.json`, schema: KeyFile }
    return (await openDocument(this.machine, place)).data
  }
}

/** Seals new keys into `keys/`, readable by this account alone. @param passphrase as {@link stretchablePassphrase} gave it */
export async function storeKeys(
  machine: Machine,
  paths: WorkspacePaths,
  keys: readonly SigningKey[],
  passphrase: Uint8Array,
): Promise<void> {
  const opener = keyOpener()
  const salt = machine.random(16)
  for (const key of keys) await storeKey(machine, paths, key, { passphrase, salt, opener })
  await opener.forget()
}

type Sealing = { readonly passphrase: Uint8Array; readonly salt: Uint8Array; readonly opener: KeyOpener }

async function storeKey(
  machine: Machine,
  paths: WorkspacePaths,
  key: SigningKey,
  { passphrase, salt, opener }: Sealing,
): Promise<void> {
  const secret = secretBytes(key)
  const created = instantFromMs(machine.clock.now())
  const sealing = { publicKey: key.publicKey, created, secret, passphrase, salt, nonce: machine.random(12) }
  const file = await sealKey({ ...sealing, cost: machine.scrypt }, opener.primitives)
  secret.fill(0)
  const { kid } = key.publicKey
  await createDocument(machine, { path: paths.key(kid), name: `keys/${kid}.json`, schema: KeyFile, mode: 0o600 }, file)
}

function publicKeyOf(file: KeyFile): PublicKey {
  const key = publicKeyFromJwk(file.publicJwk)
  if (!key.ok || key.value.kid !== file.kid)
    throw new RosetteError(documentDamaged(`keys/${file.kid}.json`, 'its public key is another one'))
  return key.value
}

function passphraseNeeded() {
  return problem({
    code: 'passphrase-needed',
    message: 'Signing needs the passphrase of this workspace.',
    remedy: 'Give it in ROSETTE_PASSPHRASE, with --passphrase-file, or type it when asked.',
  })
}
