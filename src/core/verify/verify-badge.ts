import { sentenceOf } from '../foundation/problem'
import { checkAgreement } from './agreement'
import { NO_FACTS } from './facts'
import { Findings, saidBy } from './findings'
import { judgeText, type Judgement } from './judge-text'
import { openFile } from './open-file'
import type { VerifyContext } from './sources'
import type { Verdict } from './verdict'

/** A file as it came: its name is shown, its content alone decides. */
export type BadgeFile = { readonly name: string; readonly bytes: Uint8Array }

/**
 * Judges one file by the ordered checks of standards.md §8: PNG, SVG, JSON or token, ours or foreign, without a network and without
 * a clock of its own. Never throws about input; what cannot be decided is `unknown`, never `valid`.
 */
export async function verifyBadge(file: BadgeFile, context: VerifyContext): Promise<Verdict> {
  const opened = openFile(file.bytes)
  if (opened.outcome === 'refused') {
    const findings = new Findings()
    if (opened.check === 'input.entry') findings.pass('input.readable', 'The picture can be read.')
    findings.fail(opened.check, 'unreadable', { code: opened.problem.code, message: opened.problem.message })
    return verdictOf(file, { findings, standard: null, form: null, facts: NO_FACTS, document: null }, [])
  }
  const [strongest, ...weaker] = opened.texts
  const first = await judgeText(strongest, context)
  const others: Judgement[] = []
  for (const text of weaker) others.push(await judgeText(text, context))
  for (const { findings } of [first, ...others]) {
    findings.pass(
      'input.readable',
      opened.container === 'picture' ? 'The picture can be read.' : 'The file can be read.',
    )
    findings.pass(
      'input.entry',
      opened.container === 'picture' ? 'The picture holds a badge.' : 'The file is a badge itself.',
    )
  }
  for (const warning of opened.warnings)
    first.findings.warn('input.entry', { ...saidBy(warning), message: sentenceOf(warning) })
  for (const unread of opened.unread) first.findings.fail('input.entry', 'unreadable', saidBy(unread))
  checkAgreement(first, others, first.findings)
  return verdictOf(
    file,
    first,
    others.map((other) => verdictOf(file, other, [])),
  )
}

function verdictOf(
  { name }: BadgeFile,
  { findings, standard, form, facts }: Judgement,
  also: readonly Verdict[],
): Verdict {
  return { file: name, verdict: findings.verdict(), standard, form, checks: findings.checks(), also, facts }
}
