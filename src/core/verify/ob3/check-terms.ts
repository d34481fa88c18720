import type { JsonObject } from '../../foundation/json'
import type { Problem } from '../../foundation/problem'
import { canonicalForm } from '../../proof'
import { saidBy, type Findings } from '../findings'
import { withoutMembers } from '../members'
import type { VerifyContext } from '../sources'

/** `format.terms`: every word of the document is defined, so that a signature covers all of it (DI §2.4.3). */
export async function checkTerms(document: JsonObject, context: VerifyContext, findings: Findings): Promise<void> {
  const form = await canonicalForm(withoutMembers(document, ['proof']), context.contexts)
  if (form.ok) findings.pass('format.terms', 'Every word in it is defined, so nothing stands outside of the signature.')
  else for (const fault of form.problems) reportCanonicalFault(fault, findings)
}

/** What the canonical form said, under the check that it belongs to; true if the fault was one of these. */
export function reportCanonicalFault(fault: Problem, findings: Findings): boolean {
  switch (fault.code) {
    case 'context-unknown':
      findings.undecided('format.context', saidBy(fault))
      return true
    case 'term-unsigned':
      findings.fail('format.terms', 'invalid', saidBy(fault))
      return true
    case 'json-ld-invalid':
      findings.fail('format.terms', 'invalid', saidBy(fault))
      return true
    case 'canonical-too-complex':
    case 'canonical-order-ambiguous':
      findings.undecided('format.terms', saidBy(fault))
      return true
    default:
      return false
  }
}
