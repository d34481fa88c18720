import type { Result } from '../core/foundation/result'
import type { Progress } from '../core/foundation/run'
import type { FileTicket, FolderTicket } from '../ipc/file-ticket'

/** What main and the studio thread of a window say to each other. Only main's own code is on either side. */
export type ToThread =
  | { readonly kind: 'ask'; readonly id: number; readonly channel: string; readonly request: unknown }
  | { readonly kind: 'cancel'; readonly id: number }
  | { readonly kind: 'ticket'; readonly ticket: FileTicket | FolderTicket; readonly path: string }
  | { readonly kind: 'close'; readonly id: number }

/** A workspace that was opened or looks different now: what the start screen remembers of it. */
export type RememberedWorkspace = {
  readonly path: string
  readonly name: string
  readonly site: string
  /** PNG of 112 pixels each; at most three; null: as before. */
  readonly collage: readonly Uint8Array[] | null
}

export type FromThread =
  | { readonly kind: 'answer'; readonly id: number; readonly result: Result<unknown> }
  | { readonly kind: 'progress'; readonly id: number; readonly progress: Progress }
  | { readonly kind: 'ticket'; readonly ticket: FileTicket | FolderTicket; readonly path: string }
  | { readonly kind: 'tell'; readonly channel: string; readonly payload: unknown }
  | { readonly kind: 'opened'; readonly workspace: RememberedWorkspace }

/** Where the thread finds what main knows. */
export type ThreadData = { readonly resourcesFolder: string; readonly sampleFolder: string }
