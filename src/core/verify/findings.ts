import type { Problem } from '../foundation/problem'
import { VERDICTS, type Check, type Outcome, type VerdictWord } from './verdict'

/** The checks in the order of standards.md §8, those of Open Badges 2.0 where their like stands. */
const ORDER = [
  'input.readable',
  'input.entry',
  'parse.json',
  'parse.jws',
  'format.standard',
  'format.context',
  'format.type',
  'format.schema',
  'format.terms',
  'subject.identified',
  'hosted.fetched',
  'hosted.same',
  'hosted.scope',
  'badgeclass.valid',
  'issuer.valid',
  'badge.issuer',
  'proof.present',
  'proof.purpose',
  'key.resolved',
  'key.authorised',
  'proof.signature',
  'signed.key',
  'signed.signature',
  'jwt.claims',
  'dates.validFrom',
  'dates.validUntil',
  'status.list',
  'revocation.list',
  'status.revocation',
  'status.suspension',
  'refresh',
  'recipient.match',
  'endorsement',
  'issuer.known',
]
const WEIGHT: Readonly<Record<Outcome, number>> = { pass: 0, warn: 1, skip: 2, fail: 3 }
// Without one of these nobody has vouched for anything: such a file is never valid, whatever else was found.
const VOUCHED = ['proof.signature', 'signed.signature', 'hosted.same']

type Finding = { readonly check: Check; readonly effect: VerdictWord | null }

/** Collects the answers about one credential; each answer knows what it makes of the verdict. */
export class Findings {
  private readonly found = new Map<string, Finding>()

  pass(id: string, message: string): void {
    this.add({ check: { id, outcome: 'pass', message }, effect: null })
  }

  /** Told, does not decide. */
  warn(id: string, said: { readonly code?: string; readonly message: string }): void {
    this.add({ check: { id, outcome: 'warn', ...codeOf(said), message: said.message }, effect: null })
  }

  /** Decides the verdict. */
  fail(id: string, effect: VerdictWord, said: { readonly code: string; readonly message: string }): void {
    this.add({ check: { id, outcome: 'fail', code: said.code, message: said.message }, effect })
  }

  /** Could not be done, and does not matter for the verdict. */
  skip(id: string, message: string): void {
    this.add({ check: { id, outcome: 'skip', message }, effect: null })
  }

  /** Could not be done, and so nobody can say that the file is valid. */
  undecided(id: string, said: { readonly code?: string; readonly message: string }): void {
    this.add({ check: { id, outcome: 'skip', ...codeOf(said), message: said.message }, effect: 'unknown' })
  }

  outcomeOf(id: string): Outcome | null {
    return this.found.get(id)?.check.outcome ?? null
  }

  codeOf(id: string): string | undefined {
    return this.found.get(id)?.check.code
  }

  /** The first that applies, in the order of precedence; valid only if somebody vouched. */
  verdict(): VerdictWord {
    const effects = [...this.found.values()].map(({ effect }) => effect)
    const decided = VERDICTS.find((word) => effects.includes(word))
    if (decided !== undefined) return decided
    return VOUCHED.some((id) => this.outcomeOf(id) === 'pass') ? 'valid' : 'unknown'
  }

  /** One check an id, in the order of standards.md §8. */
  checks(): Check[] {
    return [...this.found.values()]
      .map(({ check }, i) => ({ check, rank: rankOf(check.id) * 1000 + i }))
      .sort((a, b) => a.rank - b.rank)
      .map(({ check }) => check)
  }

  /** Two answers to one question: the graver one leads, both are told. */
  private add(next: Finding): void {
    const before = this.found.get(next.check.id)
    if (before === undefined) {
      this.found.set(next.check.id, next)
      return
    }
    const [grave, light] = WEIGHT[next.check.outcome] > WEIGHT[before.check.outcome] ? [next, before] : [before, next]
    const told = light.check.outcome === 'pass' || light.check.message === grave.check.message
    const message = told ? grave.check.message : `${grave.check.message} ${light.check.message}`
    const effect = VERDICTS.find((word) => word === grave.effect || word === light.effect) ?? null
    this.found.set(next.check.id, { check: { ...grave.check, message }, effect })
  }
}

function rankOf(id: string): number {
  const known = ORDER.indexOf(id)
  return known >= 0 ? known : ORDER.indexOf(id.split('.')[0] ?? '')
}

function codeOf({ code }: { readonly code?: string }): { code?: string } {
  return code === undefined ? {} : { code }
}

/** A problem of another station as what a check says. */
export function saidBy({ code, message }: Problem): { readonly code: string; readonly message: string } {
  return { code, message }
}
