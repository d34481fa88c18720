import { publishBadge } from '../../studio/workflows/publish-badge'
import type { CommandContext, CommandResult } from '../command'
import { inWorkspace, answering } from '../in-workspace'

/** `badge publish DIR SLUG`: freezes a version. */
export async function badgePublish(context: CommandContext, folder: string, slug: string): Promise<CommandResult> {
  const published = await inWorkspace(context, folder, 'write', (studio) =>
    publishBadge(studio, { badge: slug }, context.run),
  )
  return answering(published, (report) => {
    context.say(`Published ${report.slug} as version ${report.version}.`)
    return { json: { slug: report.slug, version: report.version }, text: String(report.version) }
  })
}
