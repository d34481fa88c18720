import { problem, type Problem } from '../foundation/problem'
import { quoted } from '../foundation/text-safety'

/** A context that is not among ours: what its words mean cannot be known offline. */
export function contextUnknown(url: string): Problem {
  return problem({
    code: 'context-unknown',
    message: `The document uses the context ${quoted(url, 120)}, which Rosette does not hold.`,
    remedy: 'It cannot be checked here; ask its issuer for a form with the standard contexts.',
    values: { url: quoted(url, 120) },
  })
}

/** A member, type or id that no context defines: the signature would not cover it. */
export function termUnsigned(term: string): Problem {
  return problem({
    code: 'term-unsigned',
    message: `No context defines ${quoted(term)}, so a signature does not cover it.`,
    remedy: 'Trust nothing that stands there; when writing a document, leave it out or write a full address.',
    values: { term: quoted(term) },
  })
}

/** The document is not JSON-LD, or redefines what it may not. */
export function jsonLdInvalid(reason: string): Problem {
  return problem({
    code: 'json-ld-invalid',
    message: `The document is not valid JSON-LD (${quoted(reason)}).`,
    remedy: 'Ask the issuer for an undamaged copy.',
    values: { reason: quoted(reason) },
  })
}

/** Beyond the work limit: no honest badge needs that much. */
export function canonicalTooComplex(): Problem {
  return problem({
    code: 'canonical-too-complex',
    message: 'The document is built so that bringing it into its signed form takes unreasonable work.',
    remedy: 'Treat it with suspicion; ask the issuer for a simpler one.',
  })
}

/** Two characters that libraries sort differently: a signature would hold in one program and not in another. */
export function canonicalOrderAmbiguous(): Problem {
  return problem({
    code: 'canonical-order-ambiguous',
    message:
      'Two values of one list differ only in characters that programs sort differently, such as an emoji and U+F8FF.',
    remedy: 'Change one of the two values.',
  })
}
