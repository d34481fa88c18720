import { z } from 'zod'
import type { Problem } from '../core/foundation/problem'
import { BadgeSlug } from '../core/foundation/slug'
import { ask, shape, tell } from './channel'
import { clipboardContract } from './clipboard-contract'
import { FileTicket, FolderTicket, type Picked, type PickedFile, type PickedFolder } from './file-ticket'
import { LanguageChoice, type Language } from './language'
import { MenuBar, MenuItem } from './menu-model'
import { Passphrase } from './passphrase'

const Nothing = z.undefined()

/** What a dialog is for: each purpose remembers its own folder (window.md, D2). */
export const FilePurpose = z.enum(['workspace', 'workspace-parent', 'roster', 'badge', 'artwork', 'design', 'export'])
export type FilePurpose = z.infer<typeof FilePurpose>

export const Theme = z.enum(['system', 'light', 'dark'])
export type Theme = z.infer<typeof Theme>

/** What the window must know before it draws. */
export type Surroundings = {
  readonly theme: Theme
  /** Interface size in percent. */
  readonly sizePercent: number
  /** What the person chose, and what the window speaks for it. */
  readonly language: LanguageChoice
  readonly speaks: Language
  readonly platform: 'mac' | 'windows' | 'linux'
  readonly version: string
  readonly electron: string
  readonly dataFolder: string
  /** The workspace this window was opened for, by an argument or as the one before. */
  readonly open: PickedFolder | null
  /** Whether the built-in sample was asked for, as `npm start` does. */
  readonly sample: boolean
  /** Files that the program was started with. */
  readonly files: readonly PickedFile[]
  /** The window was drawn again after its drawing process had stopped. */
  readonly recovered: boolean
}

/** A workspace that was open before (window.md, N1). */
export type RecentWorkspace = {
  readonly folder: PickedFolder
  readonly name: string
  readonly site: string
  /** Milliseconds since 1970. */
  readonly lastUsedMs: number
  readonly missing: boolean
  /** At most three small pictures as data: addresses. */
  readonly collage: readonly string[]
}

/** A step of awarding that was left (window.md, N5); names and addresses stay in the roster file. */
export const AwardDraft = z.strictObject({
  badge: z.string().max(64).nullable(),
  roster: FileTicket.nullable(),
  sheet: z.string().max(100).nullable(),
  awarded: z.string().max(10).nullable(),
  leftOut: z.array(z.int()).max(100_000),
})
export type AwardDraft = z.infer<typeof AwardDraft>

/** A design that could not be written where it belongs (designer.md W2). */
export type RecoveryCopy = { readonly scene: unknown; readonly keptAtMs: number }

/** Served by main itself: windows, menus, dialogs, what this computer remembers. */
export const shellContract = {
  ...clipboardContract,
  'shell.surroundings': ask({ request: Nothing, reply: shape<Surroundings>() }),
  'shell.appearance': ask({
    request: z.strictObject({ theme: Theme, sizePercent: z.int().min(80).max(200) }),
    reply: shape<null>(),
  }),
  /** @returns what is spoken from now on */
  'shell.language': ask({ request: z.strictObject({ language: LanguageChoice }), reply: shape<Language>() }),
  'shell.title': ask({ request: z.strictObject({ title: z.string().max(300) }), reply: shape<null>() }),
  'shell.progress': ask({
    request: z.strictObject({ share: z.number().min(0).max(1).nullable() }),
    reply: shape<null>(),
  }),
  'shell.notify': ask({
    request: z.strictObject({ title: z.string().max(200), body: z.string().max(500) }),
    reply: shape<null>(),
  }),
  'shell.edit': ask({
    request: z.strictObject({ action: z.enum(['undo', 'redo', 'cut', 'copy', 'paste', 'delete', 'selectAll']) }),
    reply: shape<null>(),
  }),
  'shell.busy': ask({ request: z.strictObject({ what: z.string().max(200).nullable() }), reply: shape<null>() }),
  /** The answer to `shell.closing`. @param unsaved what could not be written, in a sentence; null for nothing */
  'shell.settled': ask({ request: z.strictObject({ unsaved: z.string().max(500).nullable() }), reply: shape<null>() }),
  'shell.quit': ask({ request: Nothing, reply: shape<null>() }),
  'shell.window': ask({
    request: z.strictObject({ action: z.enum(['minimise', 'zoom', 'full-screen', 'close']) }),
    reply: shape<null>(),
  }),
  /** @param workspace shown in it, or the start screen; one that is open already comes to the front */
  'shell.new-window': ask({
    request: z.strictObject({ workspace: FolderTicket.nullable() }),
    reply: shape<null>(),
  }),
  /** The system's key store, where there is one: whether it has the passphrase of the open workspace. */
  'key-store.state': ask({ request: Nothing, reply: shape<'none' | 'empty' | 'remembered'>() }),
  'key-store.remember': ask({ request: z.strictObject({ passphrase: Passphrase }), reply: shape<null>() }),
  'key-store.forget': ask({ request: Nothing, reply: shape<null>() }),
  /** Opens the keys with what is remembered, which the window does not see. */
  'key-store.unlock': ask({ request: Nothing, reply: shape<null>() }),
  'menu.set': ask({ request: z.strictObject({ bar: MenuBar }), reply: shape<null>() }),
  'menu.context': ask({
    request: z.strictObject({ items: z.array(MenuItem).max(40), x: z.number(), y: z.number() }),
    reply: shape<string | null>(),
  }),
  'file.choose': ask({
    request: z.strictObject({ purpose: FilePurpose, title: z.string().max(200), many: z.boolean() }),
    reply: shape<readonly PickedFile[]>(),
  }),
  'folder.choose': ask({
    request: z.strictObject({ purpose: FilePurpose, title: z.string().max(200), button: z.string().max(60) }),
    reply: shape<PickedFolder | null>(),
  }),
  'file.save-as': ask({
    request: z.strictObject({
      purpose: FilePurpose,
      title: z.string().max(200),
      name: z.string().max(200),
      bytes: z.custom<Uint8Array>((bytes) => bytes instanceof Uint8Array && bytes.length <= 33_554_432),
    }),
    reply: shape<PickedFile | null>(),
  }),
  'folder.default-parent': ask({ request: Nothing, reply: shape<PickedFolder>() }),
  'folder.show': ask({ request: z.strictObject({ folder: FolderTicket }), reply: shape<null>() }),
  'file.show': ask({ request: z.strictObject({ file: FileTicket }), reply: shape<null>() }),
  'link.open': ask({ request: z.strictObject({ url: z.string().max(2_000) }), reply: shape<boolean>() }),
  'site.preview': ask({
    request: z.strictObject({ folder: FolderTicket, path: z.string().max(500) }),
    reply: shape<null>(),
  }),
  'recent.list': ask({ request: Nothing, reply: shape<readonly RecentWorkspace[]>() }),
  'recent.forget': ask({ request: z.strictObject({ folder: FolderTicket }), reply: shape<null>() }),
  'recent.restore': ask({ request: z.strictObject({ folder: FolderTicket }), reply: shape<null>() }),
  'recent.moved': ask({
    request: z.strictObject({ from: FolderTicket, to: FolderTicket }),
    reply: shape<null>(),
  }),
  'draft.read': ask({ request: Nothing, reply: shape<{ draft: AwardDraft; roster: PickedFile | null } | null>() }),
  'draft.write': ask({ request: z.strictObject({ draft: AwardDraft.nullable() }), reply: shape<null>() }),
  /** Keeps a design that could not be written in the program's own data; null takes the copy away. */
  'recovery.keep': ask({ request: z.strictObject({ badge: BadgeSlug, scene: z.unknown() }), reply: shape<null>() }),
  'recovery.read': ask({ request: z.strictObject({ badge: BadgeSlug }), reply: shape<RecoveryCopy | null>() }),
  /** The window is about to close: what is not written yet is to be written now, then `shell.settled` asked. */
  'shell.closing': tell(shape<null>()),
  'menu.chosen': tell(shape<{ readonly id: string }>()),
  'files.opened': tell(shape<{ readonly picked: readonly Picked[] }>()),
  'screen.locked': tell(shape<null>()),
  'shell.trouble': tell(shape<{ readonly problem: Problem }>()),
}
