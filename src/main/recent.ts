import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { app } from 'electron'
import { z } from 'zod'
import type { RecentWorkspace } from '../ipc/shell-contract'
import type { FileTickets } from './file-tickets'
import { stateFile } from './state-file'
import type { RememberedWorkspace } from './thread-messages'

const MOST = 12
const Recent = z.array(
  z.object({
    path: z.string(),
    name: z.string(),
    site: z.string(),
    lastUsedMs: z.number(),
    /** `data:` addresses of small pictures. */
    collage: z.array(z.string().startsWith('data:image/png;base64,')).max(3),
  }),
)

const forgotten = new Map<string, { readonly entry: z.infer<typeof Recent>[number]; readonly place: number }>()

let file: ReturnType<typeof stateFile<typeof Recent>> | undefined
const recent = () => (file ??= stateFile(join(app.getPath('userData'), 'recent.json'), Recent, []))

/** Puts a workspace on top of the list. */
export async function rememberWorkspace(workspace: RememberedWorkspace): Promise<void> {
  const collage = workspace.collage?.map((png) => `data:image/png;base64,${Buffer.from(png).toString('base64')}`)
  await recent().change((all) => {
    const before = all.find((one) => one.path === workspace.path)
    const { path, name, site } = workspace
    const entry = { path, name, site, lastUsedMs: Date.now(), collage: (collage ?? before?.collage ?? []).slice(0, 3) }
    return [entry, ...all.filter((one) => one.path !== path)].slice(0, MOST)
  })
}

/** The workspaces that were open here, last used first; those whose folder is gone keep their place (window.md, N1). */
export async function listRecent(tickets: FileTickets): Promise<RecentWorkspace[]> {
  const all = await recent().read()
  return Promise.all(
    all.map(async ({ path, ...rest }) => {
      const there = await isThere(join(path, 'studio.json'))
      return { ...rest, folder: tickets.folder(path, there), missing: !there }
    }),
  )
}

/** Takes a workspace off the list; while the program runs it can come back. */
export async function forgetRecent(path: string): Promise<void> {
  await recent().change((all) => {
    const place = all.findIndex((one) => one.path === path)
    const entry = all[place]
    if (entry) forgotten.set(path, { entry, place })
    return all.filter((one) => one.path !== path)
  })
}

/** Puts a workspace back where it stood. */
export async function restoreRecent(path: string): Promise<void> {
  const was = forgotten.get(path)
  if (!was) return
  forgotten.delete(path)
  await recent().change((all) => all.toSpliced(was.place, 0, was.entry).slice(0, MOST))
}

export async function moveRecent(from: string, to: string): Promise<void> {
  await recent().change((all) => all.map((one) => (one.path === from ? { ...one, path: to } : one)))
}

async function isThere(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile()
  } catch {
    return false // moved, unplugged or deleted
  }
}
