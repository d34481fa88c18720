import { BadgeState } from '../../core/badge'
import { ok } from '../../core/foundation/result'
import type { Artwork, BadgeView } from '../../ipc/badge-contract'
import { designDigest } from '../../studio/workflows/badging/design-digest'
import { addBadge, type AddBadgeRequest } from '../../studio/workflows/add-badge'
import { badgeArtwork } from '../../studio/workflows/badge-artwork'
import { listBadges } from '../../studio/workflows/list-badges'
import { listTemplates } from '../../studio/workflows/list-templates'
import { previewTemplate } from '../../studio/workflows/preview-template'
import { publishBadge } from '../../studio/workflows/publish-badge'
import { showBadge } from '../../studio/workflows/show-badge'
import { updateBadge } from '../../studio/workflows/update-badge'
import { quietRun } from '../../core/foundation/run'
import type { Handler, Handlers } from './handlers'
import type { ThreadState } from './thread-state'
import { rememberWorkspace } from './workspace-view'

const show: Handler<'badge.show'> = async (state, { badge }, run) => {
  const studio = state.studio()
  const [details, all] = await Promise.all([showBadge(studio, { badge }, run), listBadges(studio, run)])
  if (!details.ok) return details
  const artwork = all.ok ? (all.value.find(({ slug }) => slug === badge)?.artwork ?? null) : null
  const { changedAt: _changedAt, state: word, ...rest } = details.value
  const view: BadgeView = {
    ...rest,
    state: BadgeState.parse(word),
    artwork,
    designDigest: await designDigest(studio, badge),
  }
  return ok(view)
}

export const badgeHandlers: Handlers<
  | 'template.list'
  | 'template.preview'
  | 'badge.list'
  | 'badge.show'
  | 'badge.artwork'
  | 'badge.add'
  | 'badge.update'
  | 'badge.publish'
> = {
  'template.list': (state, _request, run) => listTemplates(state.studio(), run),
  'template.preview': async (state, request, run) => {
    const preview = await previewTemplate(state.studio(), request, run)
    return preview.ok ? ok({ svg: preview.value.svg }) : preview
  },
  'badge.list': async (state, _request, run) => {
    const all = await listBadges(state.studio(), run)
    return all.ok ? ok(all.value.map((badge) => ({ ...badge, state: BadgeState.parse(badge.state) }))) : all
  },
  'badge.show': show,
  'badge.artwork': async (state, { badge, version }, run) => {
    const artwork = await badgeArtwork(state.studio(), { badge, ...(version === undefined ? {} : { version }) }, run)
    return artwork.ok ? ok({ svg: artwork.value.svg }) : artwork
  },
  'badge.add': async (state, { definition, artwork }, run) => {
    const added = await addBadge(
      state.studio(),
      { definition: { json: definition }, artwork: sourceOf(state, artwork) },
      run,
    )
    if (added.ok) refreshCollage(state)
    return added.ok ? ok({ slug: added.value.slug }) : added
  },
  'badge.update': async (state, { badge, definition, artwork }, run) => {
    const updated = await updateBadge(
      state.studio(),
      {
        badge,
        ...(definition === undefined ? {} : { definition: { json: definition } }),
        ...(artwork === undefined ? {} : { artwork: sourceOf(state, artwork) }),
      },
      run,
    )
    if (!updated.ok) return updated
    if (artwork !== undefined) refreshCollage(state)
    return show(state, { badge }, run)
  },
  'badge.publish': async (state, { badge }, run) => {
    const published = await publishBadge(state.studio(), { badge }, run)
    return published.ok ? ok({ version: published.value.version }) : published
  },
}

function sourceOf(state: ThreadState, artwork: Artwork): AddBadgeRequest['artwork'] {
  return artwork.kind === 'picture' ? { kind: 'picture', picture: { path: state.pathOf(artwork.picture) } } : artwork
}

function refreshCollage(state: ThreadState): void {
  void rememberWorkspace(state, state.studio(), quietRun()).catch(() => undefined) // the start screen shows the one before
}
