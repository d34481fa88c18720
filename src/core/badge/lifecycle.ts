import type { Instant } from '../foundation/instant'
import { problem, type Problem } from '../foundation/problem'
import type { BadgeDefinition } from './definition'
import type { BadgeDocument, BadgeVersion } from './document'

/** A badge nobody can earn yet. The sign-offs that its proposal lists count as given (contract.md, Command line). */
export function draftBadge(definition: BadgeDefinition): BadgeDocument {
  return {
    formatVersion: 1,
    slug: definition.slug,
    state: 'draft',
    definition,
    versions: [],
    signOffs: definition.proposal?.signOff ?? [],
  }
}

/**
 * Changes the draft, or begins the next version's. What was signed off was another text: its sign-offs are asked again,
 * but for those that the new definition lists.
 * @param definition of the same slug
 */
export function redraftBadge(document: BadgeDocument, definition: BadgeDefinition): BadgeDocument {
  return { ...document, state: 'draft', definition, signOffs: definition.proposal?.signOff ?? [] }
}

/**
 * What stands between a badge and its publication; empty: it may be published.
 * Codes: nothing-to-publish, badge-retired, alt-text-missing, artwork-missing, sign-off-missing.
 * @param office.signOffSteps roles that must have signed, in order; default of an office: none
 */
export function publishProblems(
  document: BadgeDocument,
  office: { readonly hasArtwork: boolean; readonly signOffSteps: readonly string[] },
): Problem[] {
  const problems: Problem[] = []
  const open = (code: string, path: string, message: string, remedy: string) =>
    problems.push(problem({ code, where: { path }, message, remedy, values: { slug: document.slug } }))
  if (document.state === 'retired')
    open('badge-retired', 'state', 'The badge is retired and cannot be published again.', 'Make a new badge from it.')
  if (document.state === 'published') {
    const version = document.versions.at(-1)?.version ?? 0
    const message = `Version ${version} is published and nothing was changed since.`
    open('nothing-to-publish', 'state', message, 'Change the definition or the design first.')
  }
  if (document.definition.altText === undefined)
    open('alt-text-missing', 'altText', 'The picture has no description.', 'Add “altText” for those who cannot see it.')
  if (!office.hasArtwork)
    open('artwork-missing', 'design', 'The badge has no artwork.', 'Give it a design, a template or a picture.')
  for (const role of office.signOffSteps) {
    if (document.signOffs.some((signOff) => signOff.role === role)) continue
    open(
      'sign-off-missing',
      'signOffs',
      `The sign-off of “${role}” is missing.`,
      'Ask for it and note role, name and day.',
    )
  }
  return problems
}

/** Freezes the draft as the next version. Ask {@link publishProblems} first. */
export function publishVersion(
  document: BadgeDocument,
  at: Instant,
  artworkSha256: BadgeVersion['artworkSha256'],
): { readonly document: BadgeDocument; readonly version: number } {
  const version = (document.versions.at(-1)?.version ?? 0) + 1
  const versions = [...document.versions, { version, publishedAt: at, artworkSha256 }]
  return { document: { ...document, state: 'published', versions }, version }
}
