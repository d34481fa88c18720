import { dayOfInstant, instantFromMs } from '../../core/foundation/instant'
import type { Result } from '../../core/foundation/result'
import { ok } from '../../core/foundation/result'
import type { Run } from '../../core/foundation/run'
import type { WorkspaceView } from '../../ipc/workspace-contract'
import { badgeArtwork } from '../../studio/workflows/badge-artwork'
import { describeWorkspace } from '../../studio/workflows/describe-workspace'
import { backupOf } from '../../studio/workflows/list-keys'
import { listBadges } from '../../studio/workflows/list-badges'
import { renderPng } from '../../studio/rendering/png'
import type { Studio } from '../../studio/workspace/open-studio'
import type { ThreadState } from './thread-state'

const COLLAGE = 3
const COLLAGE_PX = 112

/** The open workspace as the window shows it. */
export async function workspaceView(state: ThreadState, studio: Studio, run: Run): Promise<Result<WorkspaceView>> {
  const summary = await describeWorkspace(studio, run)
  if (!summary.ok) return summary
  const { folder, issuer, keys, ...rest } = summary.value
  const { signingKeys } = studio.document.data
  const signs = new Set([signingKeys.embedded, signingKeys.jwt])
  const rank = (kid: string) => (kid === signingKeys.embedded ? 0 : signs.has(kid) ? 1 : 2)
  return ok({
    folder: { ...state.giveFolder(folder), isWorkspace: true },
    access: rest.access,
    issuer: {
      name: issuer.name,
      url: issuer.url,
      did: issuer.did,
      ...(issuer.email === undefined ? {} : { email: issuer.email }),
      ...(issuer.linkedInOrganizationId === undefined ? {} : { linkedInOrganizationId: issuer.linkedInOrganizationId }),
    },
    settings: rest.settings,
    sample: rest.sample,
    keys: keys.map((key) => ({ ...key, signs: signs.has(key.kid) })).sort((a, b) => rank(a.kid) - rank(b.kid)),
    unlocked: rest.unlocked,
    backup: backupView(studio),
    badges: rest.badges,
    batches: rest.batches,
    notices: rest.notices,
    today: dayOfInstant(instantFromMs(studio.machine.clock.now()), rest.settings.timeZone),
  })
}

function backupView(studio: Studio): WorkspaceView['backup'] {
  const { backup, backupCurrent } = backupOf(studio)
  return { at: backup, isCurrent: backupCurrent }
}

/** Tells main what the start screen shows of this workspace: its name, its site and its last three badges. */
export async function rememberWorkspace(state: ThreadState, studio: Studio, run: Run): Promise<void> {
  const { issuer } = studio.document.data
  const remembered = { path: studio.paths.folder, name: issuer.name, site: issuer.url }
  state.remember({ ...remembered, collage: null })
  const badges = await listBadges(studio, run)
  if (!badges.ok) return
  const newest = [...badges.value]
    .filter(({ artwork }) => artwork !== null)
    .sort((a, b) => ((a.changedAt ?? '') < (b.changedAt ?? '') ? 1 : -1))
    .slice(0, COLLAGE)
  const collage: Uint8Array[] = []
  for (const { slug } of newest) {
    const artwork = await badgeArtwork(studio, { badge: slug }, run)
    if (artwork.ok) collage.push(renderPng(artwork.value.svg, COLLAGE_PX))
  }
  state.remember({ ...remembered, collage })
}
