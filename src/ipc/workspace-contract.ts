import { z } from 'zod'
import { TimeZone } from '../core/foundation/instant'
import type { Problem } from '../core/foundation/problem'
import { PublishSettings } from '../core/foundation/publish-settings'
import { ask, job, shape, tell } from './channel'
import { FolderTicket, type PickedFile, type PickedFolder } from './file-ticket'
import { Passphrase } from './passphrase'

const Nothing = z.undefined()
const line = z.string().max(500)

/** What the rail, the settings and the start of every screen show of a workspace. */
export type WorkspaceView = {
  readonly folder: PickedFolder
  readonly access: 'read' | 'write'
  readonly issuer: {
    readonly name: string
    readonly url: string
    readonly email?: string
    readonly did: string
    readonly linkedInOrganizationId?: string
  }
  readonly settings: {
    readonly timeZone: string
    readonly publish: PublishSettings
    readonly categories: readonly { readonly id: string; readonly name: string; readonly shape: string }[]
    readonly levels: readonly string[]
    readonly signOffSteps: readonly string[]
  }
  readonly sample: boolean
  readonly keys: readonly {
    readonly kid: string
    readonly alg: string
    readonly created: string
    readonly signs: boolean
  }[]
  readonly unlocked: boolean
  /** When the keys were last backed up, UTC; and whether that backup holds all that sign now. */
  readonly backup: { readonly at: string | null; readonly isCurrent: boolean }
  readonly badges: number
  readonly batches: number
  /** What was found when the folder was opened: damaged files left alone, torn tails set aside. */
  readonly notices: readonly Problem[]
  /** `yyyy-mm-dd` in the office's zone. */
  readonly today: string
}

/** Opening, making and changing the workspace of this window; its keys. */
export const workspaceContract = {
  'workspace.create': ask({
    request: z.strictObject({
      parent: FolderTicket,
      folderName: line,
      name: line,
      url: line,
      email: line.optional(),
      passphrase: Passphrase,
    }),
    reply: shape<WorkspaceView>(),
  }),
  'workspace.sample': job({ request: Nothing, reply: shape<WorkspaceView>() }),
  'workspace.open': ask({
    request: z.strictObject({ folder: FolderTicket, access: z.enum(['read', 'write']) }),
    reply: shape<WorkspaceView>(),
  }),
  'workspace.describe': ask({ request: Nothing, reply: shape<WorkspaceView>() }),
  'workspace.close': ask({ request: Nothing, reply: shape<null>() }),
  'workspace.settings': ask({
    request: z.strictObject({
      issuer: z.strictObject({ name: line, email: line, linkedInOrganizationId: line }).partial().optional(),
      settings: z
        .strictObject({
          timeZone: TimeZone,
          publish: PublishSettings,
          levels: z.array(line).max(10),
          categories: z.array(z.strictObject({ id: line, name: line, shape: line })).max(30),
        })
        .partial()
        .optional(),
    }),
    reply: shape<WorkspaceView>(),
  }),
  'key.unlock': ask({ request: z.strictObject({ passphrase: Passphrase }), reply: shape<null>() }),
  /** The sample's passphrase was made up and stands in a file beside it: main reads it, the window never does. */
  'key.unlock-sample': ask({ request: Nothing, reply: shape<null>() }),
  'key.lock': ask({ request: Nothing, reply: shape<null>() }),
  'sample.roster': ask({ request: Nothing, reply: shape<PickedFile | null>() }),
  'workspace.changed': tell(shape<{ readonly what: 'badges' | 'awards' | 'settings' | 'keys' }>()),
}
