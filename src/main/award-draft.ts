import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { app } from 'electron'
import { z } from 'zod'
import type { PickedFile, FileTicket } from '../ipc/file-ticket'
import { AwardDraft } from '../ipc/shell-contract'
import { pick } from './file-tickets'
import { stateFile, type StateFile } from './state-file'
import type { StudioWindow } from './studio-window'

const Stored = z.object({ draft: AwardDraft.omit({ roster: true }), rosterPath: z.string().nullable() }).nullable()
const files = new Map<string, StateFile<z.infer<typeof Stored>>>()

/** One file a workspace; it names the roster, never who is in it. */
function draftFile(workspace: string): StateFile<z.infer<typeof Stored>> {
  const name = createHash('sha256').update(workspace).digest('hex').slice(0, 24)
  const path = join(app.getPath('userData'), 'drafts', `${name}.json`)
  const file = files.get(path) ?? stateFile(path, Stored, null)
  files.set(path, file)
  return file
}

/** The award that was being prepared in this workspace; its roster gets a new ticket if the file is still there. */
export async function readAwardDraft(
  from: StudioWindow,
): Promise<{ draft: AwardDraft; roster: PickedFile | null } | null> {
  const stored = from.workspace === null ? null : await draftFile(from.workspace).read()
  if (!stored) return null
  const picked = stored.rosterPath === null ? null : await pick(from.tickets, stored.rosterPath)
  const roster = picked?.kind === 'file' ? picked : null
  return { draft: { ...stored.draft, roster: roster?.ticket ?? null }, roster }
}

export async function writeAwardDraft(from: StudioWindow, draft: AwardDraft | null): Promise<void> {
  if (from.workspace === null) return
  await draftFile(from.workspace).change(() => {
    if (!draft) return null
    const { roster, ...rest } = draft
    return { draft: rest, rosterPath: pathOf(from, roster) }
  })
}

function pathOf(from: StudioWindow, ticket: FileTicket | null): string | null {
  return ticket === null ? null : from.tickets.pathOf(ticket)
}
