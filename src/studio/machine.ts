import type { DesignMaterials } from './rendering/design-materials'
import type { Resources } from './resources'
import type { SigningPool } from './workers/signing-pool'
import type { SiteWriting } from './workers/site-writing'
import type { Files } from './workspace/files'

/** Who runs here: what a lock says about its holder. */
export type ProcessIdentity = {
  readonly pid: number
  readonly host: string
  /** Name of the account, for the audit journal. */
  readonly user: string
  /** Whether a process of this host still runs. */
  isAlive(pid: number): boolean
}

/** Everything that studio takes from the world. Tests build their own; `real-machine.ts` builds the one that people use. */
export type Machine = {
  readonly files: Files
  readonly clock: {
    /** Milliseconds since 1970. */
    now(): number
  }
  /** Bytes that nobody can guess. */
  readonly random: (byteCount: number) => Uint8Array
  readonly process: ProcessIdentity
  /** What stretching a passphrase costs when a key is sealed (reliability.md §2, promise 12). */
  readonly scrypt: { readonly N: number; readonly r: number; readonly p: number }
  readonly resources: Resources
  /** Fonts and icons; one for the life of the program, as it keeps what it has loaded. */
  readonly materials: DesignMaterials
  readonly signing: SigningPool
  readonly writing: SiteWriting
  /** Changes whenever the program does: what an older one made is then made anew. */
  readonly program: string
}
