import { problem } from '../../core/foundation/problem'
import { refuse } from '../../core/foundation/result'
import { checkRosterFile } from '../../studio/workflows/check-roster-file'
import type { CommandContext, CommandResult } from '../command'
import { answering } from '../in-workspace'
import { EXIT } from '../refusal'
import { rosterMap } from '../roster-map'
import { isError, rowProblemJson, rowProblemText } from '../row-problems'

export type RosterCheckOptions = {
  readonly badge?: string
  readonly workspace?: string
  readonly map?: string
  readonly sheet?: string
}

/** `roster check FILE`: every row judged, nothing signed. Exit code 1 if a row was rejected. */
export async function rosterCheck(
  context: CommandContext,
  file: string,
  options: RosterCheckOptions,
): Promise<CommandResult> {
  const { badge: slug, workspace, sheet } = options
  if ((slug === undefined) !== (workspace === undefined)) {
    const message = 'A badge and the workspace that has it belong together.'
    return refuse(
      problem({ code: 'option-missing', message, remedy: 'Give both --badge and --workspace, or neither.' }),
    )
  }
  const map = options.map === undefined ? undefined : await rosterMap(context, options.map)
  if (map && !map.ok) return map
  const request = {
    roster: { path: context.path(file) },
    ...(map === undefined ? {} : { map: map.value }),
    ...(sheet === undefined ? {} : { sheet }),
    ...(slug === undefined || workspace === undefined ? {} : { badge: { slug, workspace: context.path(workspace) } }),
  }
  return answering(checkRosterFile(context.machine, request, context.run), ({ rows, accepted, problems }) => {
    context.say(`${accepted} of ${rows} ${rows === 1 ? 'person is' : 'people are'} ready.`)
    return {
      json: { rows, accepted, problems: problems.map(rowProblemJson) },
      text: problems.map(rowProblemText).join('\n'),
      exitCode: problems.some(isError) ? EXIT.no : EXIT.done,
    }
  })
}
