import type { ManagedAward } from '../studio/workflows/change-standing'
import type { Answer, CommandContext } from './command'
import { terminalTable } from './terminal-text'

/** How awards stand after an act; with `--dry-run`, how they would. */
export function managedAnswer(context: CommandContext, awards: readonly ManagedAward[], dryRun: boolean): Answer {
  const changed = awards.filter((award) => award.changed).length
  const count = (number: number) => `${number} ${number === 1 ? 'award' : 'awards'}`
  const rest = awards.length > changed ? `; ${count(awards.length - changed)} stood so before` : ''
  if (dryRun) context.say(`Nothing was changed: ${count(changed)} would be${rest}.`)
  else if (changed > 0)
    context.say(`Changed ${count(changed)}${rest}. The site says so once it is exported and published again.`)
  else context.say(`Nothing had to be changed: ${count(awards.length)} stood so before.`)
  return {
    json: awards.map(({ award, state }) => ({ award, state })),
    text: terminalTable(awards.map(({ award, state }) => [award, state])),
  }
}
