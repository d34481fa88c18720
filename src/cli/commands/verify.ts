import { verdictReport, type Verdict } from '../../core/verify'
import { verifyFiles } from '../../studio/workflows/verify-files'
import type { CommandContext, CommandResult } from '../command'
import { answering } from '../in-workspace'
import { EXIT } from '../refusal'
import { terminalTable } from '../terminal-text'

export type VerifyOptions = { readonly site?: string; readonly recipient?: string }

/** `verify FILE…`: a verdict for each file; exit code 0 only if all are valid. */
export async function verify(
  context: CommandContext,
  files: readonly string[],
  { site, recipient }: VerifyOptions,
): Promise<CommandResult> {
  const request = {
    files: files.map((file) => ({ path: context.path(file) })),
    ...(site === undefined ? {} : { site: context.path(site) }),
    ...(recipient === undefined ? {} : { recipient }),
  }
  return answering(verifyFiles(context.machine, request, context.run), (judged) => {
    const verdicts = judged.map((verdict, i) => named(verdict, files[i] ?? verdict.file))
    for (const verdict of verdicts) for (const line of reasons(verdict)) context.say(line)
    const valid = verdicts.filter(({ verdict }) => verdict === 'valid').length
    context.say(`${valid} of ${files.length} valid.`)
    if (site === undefined && verdicts.some(({ verdict }) => verdict === 'unknown'))
      context.say('What is not decided stands on the issuer’s site: give the folder that holds it with --site.')
    return {
      json: verdicts.map(verdictReport),
      text: terminalTable(
        verdicts.map(({ verdict, standard, form, file }) => [verdict, standard ?? '-', form ?? '-', file]),
      ),
      exitCode: valid === files.length ? EXIT.done : EXIT.no,
    }
  })
}

/** A verdict under the name that the file was given on the command line. */
function named(verdict: Verdict, file: string): Verdict {
  return { ...verdict, file, also: verdict.also.map((other) => named(other, file)) }
}

/** Why a verdict is not plain: everything that failed, was doubted or could not be asked. */
function reasons({ file, verdict, checks, also }: Verdict): string[] {
  const told = checks.filter(
    ({ id, outcome }) =>
      outcome === 'fail' || (outcome !== 'pass' && verdict !== 'valid' && !(outcome === 'skip' && isNotAsked(id))),
  )
  return [...told.map(({ message }) => `${file}: ${message}`), ...also.flatMap(reasons)]
}

/** The recipient's address is compared only where `--recipient` gives one. */
function isNotAsked(check: string): boolean {
  return check === 'recipient.match'
}
