import { z } from 'zod'
import { Instant } from '../core/foundation/instant'
import { ask, job, shape } from './channel'
import { FileTicket, FolderTicket, type PickedFolder } from './file-ticket'
import { Passphrase } from './passphrase'

const Nothing = z.undefined()
const Kid = z.string().max(64)

/** A key as the settings show it. */
export type KeyRow = {
  readonly kid: string
  readonly alg: 'Ed25519' | 'RS256'
  readonly state: 'active' | 'retired' | 'compromised'
  /** UTC. */
  readonly since: string
  /** Awards that bear its signature. */
  readonly awards: number
}

/** A backup that only its passphrase opens; the window writes it where the person says. */
export type SealedBackup = {
  readonly created: Instant
  readonly keys: readonly string[]
  readonly file: Uint8Array
  /** PDF. */
  readonly sheet: Uint8Array
}

/** What a rehearsal found. */
export type BackupCheck = {
  readonly ok: boolean
  readonly kind: 'file' | 'sheet'
  readonly issuer: string
  readonly sameIssuer: boolean
  readonly keys: number
  readonly missing: number
  readonly missingOld: number
}

/** Keys through the years: exchanging them, and keeping them safe. */
export const keyContract = {
  'key.list': ask({ request: Nothing, reply: shape<readonly KeyRow[]>() }),
  /** @param kid this key alone, or all that sign */
  'key.rotate': ask({ request: z.strictObject({ kid: Kid.nullable(), passphrase: Passphrase }), reply: shape<null>() }),
  /** @param passphrase null only says what would be */
  'key.doubt': job({
    request: z.strictObject({
      kid: Kid,
      since: z.string().max(10).nullable(),
      reason: z.string().max(500),
      passphrase: Passphrase.nullable(),
    }),
    reply: shape<{ readonly awards: number; readonly resigned: number }>(),
  }),
  'key.passphrase': ask({ request: z.strictObject({ old: Passphrase, next: Passphrase }), reply: shape<null>() }),
  'key.back-up': ask({ request: z.strictObject({ passphrase: Passphrase }), reply: shape<SealedBackup>() }),
  /** It lies where the person wanted it. */
  'key.backed-up': ask({
    request: z.strictObject({ created: Instant, keys: z.array(Kid).max(1_000) }),
    reply: shape<null>(),
  }),
  'key.check-backup': ask({
    request: z.strictObject({ file: FileTicket, passphrase: Passphrase }),
    reply: shape<BackupCheck>(),
  }),
  /** Into an empty folder, or the workspace whose keys are lost; answers with the workspace, to be opened. */
  'key.restore': ask({
    request: z.strictObject({ file: FileTicket, folder: FolderTicket, passphrase: Passphrase }),
    reply: shape<PickedFolder>(),
  }),
}
