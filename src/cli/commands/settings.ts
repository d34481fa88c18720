import { problem } from '../../core/foundation/problem'
import { ok, refuse } from '../../core/foundation/result'
import { updateSettings } from '../../studio/workflows/update-settings'
import type { StudioDocument } from '../../studio/workspace/studio-document'
import type { Answer, CommandContext, CommandResult } from '../command'
import { answering, inWorkspace } from '../in-workspace'
import { settingChanges, settingIn } from '../setting-words'
import { terminalJson } from '../terminal-text'

/** `settings DIR [get KEY | set KEY=VALUE…]`: the office and what it publishes. */
export async function settings(
  context: CommandContext,
  folder: string,
  act: string | undefined,
  words: readonly string[],
): Promise<CommandResult> {
  if (act === 'set' && words.length > 0) return set(context, folder, words)
  if (act !== undefined && (act !== 'get' || words.length !== 1)) {
    const message = 'It is not said what to do with which setting.'
    return refuse(problem({ code: 'argument-unknown', message, remedy: 'Write get KEY, or set KEY=VALUE.' }))
  }
  const [name] = words
  return inWorkspace(context, folder, 'read', ({ document }) => {
    const shown = settingsOf(document.data)
    if (name === undefined) return Promise.resolve(ok(answer(shown)))
    return answering(settingIn(shown, name), (value) => answer({ [name]: value }))
  })
}

async function set(context: CommandContext, folder: string, words: readonly string[]): Promise<CommandResult> {
  const changes = settingChanges(words)
  if (!changes.ok) return changes
  const { values, logo } = changes.value
  const picture = typeof logo === 'string' ? { logo: { path: context.path(logo) } } : { logo }
  const request = { values, ...(picture.logo === undefined ? {} : { logo: picture.logo }) }
  const changed = await inWorkspace(context, folder, 'write', (studio) => updateSettings(studio, request, context.run))
  return answering(changed, (summary) => {
    context.say('Kept. The site says so once it is exported again; what was signed stays as it is.')
    return answer(settingsOf(summary))
  })
}

/** What of studio.json is the office's to look at. */
function settingsOf({ issuer, settings: kept }: Pick<StudioDocument, 'issuer' | 'settings'>): unknown {
  return { issuer, settings: kept }
}

function answer(json: unknown): Answer {
  return { json, text: terminalJson(json) }
}
