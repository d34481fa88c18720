import { problem } from '../../core/foundation/problem'
import { ok, refuse, type Result } from '../../core/foundation/result'
import { issue as issueBatch, type IssueReport, type IssueRequest } from '../../studio/workflows/issue'
import type { Answer, CommandContext, CommandResult } from '../command'
import { inWorkspace, answering, unlock } from '../in-workspace'
import type { PassphraseOptions } from '../passphrase'
import { EXIT } from '../refusal'
import { rosterMap } from '../roster-map'
import { rowProblemJson, rowProblemText } from '../row-problems'

export type IssueOptions = PassphraseOptions & {
  readonly badge?: string
  readonly roster?: string
  readonly map?: string
  readonly sheet?: string
  readonly awarded?: string
  readonly skipRejected?: boolean
  readonly resume?: string
}

/** `issue DIR`: signs a batch, or goes on with one that was interrupted. Exit code 1 if rows were rejected and nothing was signed. */
export async function issue(context: CommandContext, folder: string, options: IssueOptions): Promise<CommandResult> {
  const request = await requestOf(context, options)
  if (!request.ok) return request
  const report = await inWorkspace(context, folder, 'write', async (studio) => {
    const unlocked = await unlock(context, studio, options)
    return unlocked.ok ? issueBatch(studio, request.value, context.run) : unlocked
  })
  return answering(report, (done) => answerOf(context, folder, done))
}

async function requestOf(context: CommandContext, options: IssueOptions): Promise<Result<IssueRequest>> {
  const { badge, roster, sheet, awarded, skipRejected, resume } = options
  if (resume !== undefined) return ok({ resume })
  if (badge === undefined || roster === undefined) {
    const missing = [...(badge === undefined ? ['--badge'] : []), ...(roster === undefined ? ['--roster'] : [])]
    const message = `Which ${missing.length > 1 ? 'badge goes to which people' : roster === undefined ? 'people get the badge' : 'badge the people get'} is not said.`
    const remedy = `Give ${missing.join(' and ')}, or --resume with a batch to go on with.`
    return refuse(problem({ code: 'option-missing', message, remedy }))
  }
  const map = options.map === undefined ? undefined : await rosterMap(context, options.map)
  if (map && !map.ok) return map
  return ok({
    badge,
    roster: { path: context.path(roster) },
    ...(map === undefined ? {} : { map: map.value }),
    ...(sheet === undefined ? {} : { sheet }),
    ...(awarded === undefined ? {} : { awarded }),
    ...(skipRejected === true ? { skipRejected } : {}),
  })
}

function answerOf(context: CommandContext, folder: string, report: IssueReport): Answer {
  const { outcome, batch, awarded, alreadyAwarded, rejected, problems } = report
  const json = { batch, awarded, alreadyAwarded, rejected, problems: problems.map(rowProblemJson) }
  const text = batch ?? ''
  for (const one of problems) context.say(rowProblemText(one))
  switch (outcome) {
    case 'rejected':
      context.say(
        `Nothing was signed: ${rejected === 1 ? '1 row has' : `${rejected} rows have`} to be mended or left out (--skip-rejected).`,
      )
      return { json, exitCode: EXIT.no }
    case 'interrupted':
      context.say(`Stopped after ${awarded} awards, which are safe. Go on with:`)
      context.say(`  rosette issue ${shellWord(folder)} --resume ${batch ?? ''}`)
      return { json, text, exitCode: EXIT.interrupted }
    case 'done':
      context.say(`${awarded} awarded, ${alreadyAwarded} already had it, ${rejected} left out.`)
      return { json, text }
  }
}

function shellWord(word: string): string {
  return /^[\w./~:@%+=-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`
}
