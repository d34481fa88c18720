import type { BrowserWindow } from 'electron'
import type { PayloadOf } from '../ipc/channel'
import type { Contract, TellName } from '../ipc/contract'
import type { Asked } from './arguments'
import type { Busy } from './busy'
import type { FileTickets } from './file-tickets'
import type { StudioHost } from './studio-host'

/** A window with all that belongs to it alone. */
export type StudioWindow = {
  readonly window: BrowserWindow
  readonly tickets: FileTickets
  readonly studio: StudioHost
  /** The folder of the open workspace, or null on the start screen. */
  workspace: string | null
  /** What it was opened with, until the page asks for it. */
  begin: Asked & { readonly recovered: boolean }
  /** What is going on that closing would stop. */
  readonly busy: Busy
  /** Who waits for the page to have written everything; null for nobody. */
  settled: ((unsaved: string | null) => void) | null
  /** Folders that a job wrote: the only ones that may be shown. */
  readonly written: Set<string>
  tell<K extends TellName>(channel: K, payload: PayloadOf<Contract[K]>): void
}
