import { join } from 'node:path'
import { ok } from '../../core/foundation/result'
import { awardImage } from '../../studio/workflows/award-image'
import { draftMails } from '../../studio/workflows/draft-mails'
import { exportImages } from '../../studio/workflows/export-images'
import { exportSite } from '../../studio/workflows/export-site'
import { issue } from '../../studio/workflows/issue'
import { listAwards } from '../../studio/workflows/list-awards'
import { listBadges } from '../../studio/workflows/list-badges'
import { listBatches } from '../../studio/workflows/list-batches'
import { changeMailText, showMailText } from '../../studio/workflows/mail-text'
import { showAward } from '../../studio/workflows/show-award'
import type { Handlers } from './handlers'
import { rosterOnDesk } from './roster-handlers'
import type { ThreadState } from './thread-state'

export const awardHandlers: Handlers<
  | 'batch.issue'
  | 'batch.list'
  | 'award.list'
  | 'award.show'
  | 'award.image'
  | 'site.state'
  | 'site.export'
  | 'images.export'
  | 'mail.text'
  | 'mail.change'
  | 'mails.draft'
> = {
  'batch.issue': async (state, request, run) => {
    const studio = state.studio()
    if ('resume' in request) return issue(studio, { resume: request.resume }, run)
    const desk = await rosterOnDesk(state, request.roster, run)
    if (!desk.ok) return desk
    const { badge, sheet, awarded, file } = request.roster
    const { edited } = desk.value.preview
    return issue(
      studio,
      {
        badge,
        roster: edited ?? state.inputOf(file),
        skipRejected: request.skipRejected,
        ...(sheet === undefined || edited ? {} : { sheet }),
        ...(awarded === undefined ? {} : { awarded }),
      },
      run,
    )
  },
  'batch.list': async (state, _request, run) => {
    const studio = state.studio()
    const [batches, names] = await Promise.all([listBatches(studio, run), badgeNames(state)])
    return batches.ok
      ? ok(batches.value.map((batch) => ({ ...batch, badgeName: names.get(batch.badge) ?? batch.badge })))
      : batches
  },
  'award.list': async (state, { query, from, count }, run) => {
    const studio = state.studio()
    const { search, badge, batch, state: word, sort, descending } = query
    const [found, all] = await Promise.all([
      listAwards(
        studio,
        {
          from,
          count,
          sort,
          descending,
          ...(search === '' ? {} : { search }),
          ...(badge === null ? {} : { badge }),
          ...(batch === null ? {} : { batch }),
          ...(word === null ? {} : { state: word }),
        },
        run,
      ),
      listAwards(studio, { from: 0, count: 0 }, run),
    ])
    if (!found.ok) return found
    return all.ok ? ok({ ...found.value, all: all.value.total }) : all
  },
  'award.show': async (state, { award }, run) => {
    const [details, names] = await Promise.all([showAward(state.studio(), { award }, run), badgeNames(state)])
    if (!details.ok) return details
    const { credential: _credential, studentId: _studentId, reflection: _reflection, ...rest } = details.value
    return ok({ ...rest, badgeName: names.get(rest.badge) ?? rest.badge })
  },
  'award.image': async (state, request, run) => {
    const image = await awardImage(state.studio(), request, run)
    return image.ok ? ok(image.value.bytes) : image
  },
  'site.state': async (state) => {
    const { paths, document, machine } = state.studio()
    const index = await machine.files.info(join(paths.site, 'index.html'))
    return ok({
      folder: index ? state.giveFolder(paths.site) : null,
      exportedAtMs: index?.modifiedMs ?? null,
      url: document.data.issuer.url,
    })
  },
  'site.export': async (state, { to }, run) => {
    const studio = state.studio()
    const out = to === null ? studio.paths.site : state.pathOf(to)
    const report = await exportSite(studio, { out }, run)
    return report.ok ? ok({ ...report.value, folder: state.giveFolder(out) }) : report
  },
  'images.export': async (state, { batch, to, format }, run) => {
    const out = state.pathOf(to)
    const report = await exportImages(state.studio(), { batch, out, format }, run)
    return report.ok ? ok({ folder: state.giveFolder(out), files: report.value.files }) : report
  },
  'mail.text': (state, request, run) => showMailText(state.studio(), request, run),
  'mail.change': (state, request, run) => changeMailText(state.studio(), request, run),
  'mails.draft': async (state, { batch, to }, run) => {
    const out = state.pathOf(to)
    const report = await draftMails(state.studio(), { batch, out }, run)
    return report.ok ? ok({ folder: state.giveFolder(out), files: report.value.drafted }) : report
  },
}

async function badgeNames(state: ThreadState): Promise<ReadonlyMap<string, string>> {
  const badges = await listBadges(state.studio(), { signal: new AbortController().signal, report: () => undefined })
  return new Map(badges.ok ? badges.value.map(({ slug, name }) => [slug, name]) : [])
}
