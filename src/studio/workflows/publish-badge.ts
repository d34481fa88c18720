import { createHash } from 'node:crypto'
import { proposeAltText, publishProblems, publishVersion, type BadgeDefinition } from '../../core/badge'
import { sceneWords } from '../../core/design'
import { instantFromMs } from '../../core/foundation/instant'
import { utf8 } from '../../core/foundation/bytes'
import { ok, refuse, type Result } from '../../core/foundation/result'
import type { Run } from '../../core/foundation/run'
import { cardSvg } from '../../core/site'
import { renderPng } from '../rendering/png'
import { frozenPlace, openBadge, type FrozenDefinition } from '../workspace/badge-store'
import { createDocument } from '../workspace/document'
import { makeFolderDurably, writeDurably } from '../workspace/durable-write'
import type { Studio } from '../workspace/open-studio'
import { readScene, renderDraft, type DraftArtwork } from './badging/draft-artwork'
import { relatedEditions } from './badging/related-editions'
import { keepCheckpoint } from './keep-checkpoint'

export type PublishBadgeRequest = { readonly badge: string }
export type PublishBadgeReport = { readonly slug: string; readonly version: number }

const CARD_WIDTH_PX = 1200

/**
 * Freezes the draft as the next version: definition, artwork and card. The version counts when badge.json names it; what a
 * crash left in its folder before that is written over. Problems: badge-unknown and those of {@link publishProblems}.
 */
export async function publishBadge(
  studio: Studio,
  request: PublishBadgeRequest,
  run: Run,
): Promise<Result<PublishBadgeReport>> {
  const opened = await openBadge(studio, request.badge)
  if (!opened.ok) return opened
  const badge = opened.value
  const { slug } = badge.data
  const definition = await withAltText(studio, badge.data.definition)
  const draft = { ...badge.data, definition }
  run.report({ stage: 'drawing', done: 0 })
  const artwork = await renderDraft(studio, slug, definition.name)
  const { signOffSteps } = studio.document.data.settings
  const problems = publishProblems(draft, { hasArtwork: artwork !== null, signOffSteps })
  if (problems.length > 0 || artwork === null) return refuse(...problems)
  const publishedAt = instantFromMs(studio.machine.clock.now())
  const digests = { svg: sha256(utf8(artwork.svg)), png: sha256(artwork.png) }
  const { document, version } = publishVersion(draft, publishedAt, digests)
  const related = await relatedEditions(studio, definition)
  await freeze(studio, { formatVersion: 1, version, publishedAt, definition, related }, artwork)
  const scene = await readScene(studio, slug)
  if (scene) await keepCheckpoint(studio, { badge: slug, kind: 'publish', name: String(version), scene }, run)
  badge.data = document
  await badge.write()
  await studio.audit?.note('badge-published', slug, { version })
  return ok({ slug, version })
}

/** The words for those who cannot see the picture, proposed from the scene where the office wrote none. */
async function withAltText(studio: Studio, definition: BadgeDefinition): Promise<BadgeDefinition> {
  if (definition.altText !== undefined) return definition
  const scene = await readScene(studio, definition.slug)
  return { ...definition, altText: proposeAltText(definition, scene ? sceneWords(scene) : []) }
}

async function freeze(studio: Studio, frozen: FrozenDefinition, { svg, png }: DraftArtwork): Promise<void> {
  const { machine, paths } = studio
  const { version, definition } = frozen
  const file = (name: string) => paths.versionFile(definition.slug, version, name)
  await makeFolderDurably(machine.files, paths.version(definition.slug, version))
  await writeDurably(machine, file('artwork.svg'), utf8(svg))
  await writeDurably(machine, file('artwork.png'), png)
  await writeDurably(machine, file('card.png'), renderPng(cardSvg(svg), CARD_WIDTH_PX))
  await createDocument(machine, frozenPlace(studio, definition.slug, version), frozen)
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
