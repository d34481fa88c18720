import { problem } from '../../core/foundation/problem'
import { ok, refuse, type Result } from '../../core/foundation/result'
import { addBadge } from '../../studio/workflows/add-badge'
import type { ArtworkSource } from '../../studio/workflows/badging/artwork-source'
import type { CommandContext, CommandResult } from '../command'
import { inWorkspace, answering } from '../in-workspace'

export type BadgeAddOptions = {
  readonly definition: string
  readonly design?: string
  readonly template?: string
  readonly set: Readonly<Record<string, string>>
  readonly artwork?: string
}

/** `badge add DIR`: a draft badge from a definition and one kind of artwork. */
export async function badgeAdd(
  context: CommandContext,
  folder: string,
  options: BadgeAddOptions,
): Promise<CommandResult> {
  const artwork = artworkOf(context, options)
  if (!artwork.ok) return artwork
  const request = { definition: { path: context.path(options.definition) }, artwork: artwork.value }
  const added = await inWorkspace(context, folder, 'write', (studio) => addBadge(studio, request, context.run))
  return answering(added, ({ slug, state }) => {
    context.say(`Added the badge ${slug} as ${state}.`)
    return { json: { slug, state }, text: slug }
  })
}

function artworkOf(
  context: CommandContext,
  { design, template, set, artwork }: BadgeAddOptions,
): Result<ArtworkSource> {
  const sources: ArtworkSource[] = [
    ...(design === undefined ? [] : [{ kind: 'design', design: { path: context.path(design) } } as const]),
    ...(template === undefined ? [] : [{ kind: 'template', template, values: set } as const]),
    ...(artwork === undefined ? [] : [{ kind: 'picture', picture: { path: context.path(artwork) } } as const]),
  ]
  const [only, second] = sources
  if (only && !second) return ok(only)
  const message = only ? 'A badge has one artwork, and several were named.' : 'The badge needs artwork.'
  return refuse(problem({ code: 'option-missing', message, remedy: 'Give one of --design, --template or --artwork.' }))
}
