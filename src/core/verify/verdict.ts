import type { Facts } from './facts'

/** What a file deserves to be called, in the order of precedence (standards.md §8): the first that applies wins. */
export const VERDICTS = ['unreadable', 'invalid', 'revoked', 'expired', 'notYetValid', 'unknown', 'valid'] as const
export type VerdictWord = (typeof VERDICTS)[number]

/** `fail` decides the verdict, `warn` is told, `skip` could not be done and says why. */
export type Outcome = 'pass' | 'fail' | 'warn' | 'skip'

/** One question that was asked of a file, and its answer. */
export type Check = {
  /** Of standards.md §8: `proof.signature`, `dates.validUntil`, … */
  readonly id: string
  readonly outcome: Outcome
  /** Of reliability.md §4; on every fail, and where a warn or skip has one. */
  readonly code?: string
  /** One plain sentence. */
  readonly message: string
}

export type Standard = 'ob3' | 'ob2' | 'ob1' | 'ob0.5' | 'clr'
export type Form = 'embedded' | 'jwt' | 'hosted' | 'jws'

/** The answer about one credential, and about the others of the same file in `also` (contract.md, Command line). */
export type Verdict = {
  readonly file: string
  readonly verdict: VerdictWord
  readonly standard: Standard | null
  readonly form: Form | null
  /** In the order of standards.md §8. */
  readonly checks: readonly Check[]
  readonly also: readonly Verdict[]
  /** What the document says, for people; claims only, unless the verdict says that they were signed. */
  readonly facts: Facts
}

/** The members of contract.md's `--json` and no others. */
export type VerdictReport = Pick<Verdict, 'file' | 'verdict' | 'standard' | 'form' | 'checks'> & {
  readonly also: readonly VerdictReport[]
}

/** A verdict without the facts, as `verify --json` prints it. */
export function verdictReport({ file, verdict, standard, form, checks, also }: Verdict): VerdictReport {
  return { file, verdict, standard, form, checks, also: also.map(verdictReport) }
}
