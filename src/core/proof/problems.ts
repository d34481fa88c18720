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

/** A proof of a known kind that lacks what the kind must have. @param path JSON path of the proof */
export function proofMismatch(path: string, reason: string): Problem {
  return problem({
    code: 'proof-mismatch',
    where: { path },
    message: `The proof is not made as its kind demands: ${reason}.`,
    remedy: 'Ask the issuer for a copy that was not changed.',
    values: { reason },
  })
}

/** There is nothing that could be checked. */
export function proofMissing(): Problem {
  return problem({
    code: 'proof-missing',
    message: 'The document bears no proof.',
    remedy: 'Ask for the signed document; a copy without a proof shows nothing.',
  })
}

/** Only kinds of proof that Rosette cannot check. @param name as written in the document */
export function proofUnsupported(name: string): Problem {
  return problem({
    code: 'proof-unsupported',
    message: `Signatures of the kind ${quoted(name)} are not supported.`,
    remedy: 'Check it with a program of its issuer.',
    values: { name: quoted(name) },
  })
}

/** The signature does not fit document and key: one of the three was changed. */
export function signatureWrong(path: string): Problem {
  return problem({
    code: 'signature-wrong',
    where: { path },
    message: 'The signature does not fit: the document was changed after it was signed, or another key signed it.',
    remedy: 'Ask the holder or the issuer for the original.',
  })
}

/** A key that may do other things, but not vouch for a credential. */
export function purposeWrong(path: string, purpose: string): Problem {
  return problem({
    code: 'purpose-wrong',
    where: { path },
    message: `The signature is made for ${quoted(purpose)}, not for asserting what the document says.`,
    remedy: 'Ask the issuer for a credential signed for assertionMethod.',
    values: { purpose: quoted(purpose) },
  })
}

/** The document that should hold the key does not speak for this issuer. */
export function didMismatch(reason: string): Problem {
  return problem({
    code: 'did-mismatch',
    message: `The document that lists the issuer's keys is not the issuer's: ${reason}.`,
    remedy: 'Ask the issuer to publish its keys again.',
    values: { reason },
  })
}

/** The issuer's document does not hold the key, or not as a key that can be used. */
export function keyUnknown(method: string, reason: string): Problem {
  return problem({
    code: 'key-unknown',
    message: `The key ${quoted(method, 120)} cannot be used: ${reason}.`,
    remedy: 'Ask the issuer whether it signed the document and where its keys are published.',
    values: { method: quoted(method, 120), reason },
  })
}

/** A key that the issuer gave up. Who has it can write any date into what is signed, so that no signature of it counts. */
export function keyRevoked(method: string, since: string): Problem {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(since)?.[0]
  const when = day === undefined ? '' : ` since ${day}`
  return problem({
    code: 'key-revoked',
    message: `The issuer says that others may have the key ${quoted(method, 120)}${when}: anybody could have signed this.`,
    remedy: 'Open the page of the award, where the issuer may show it signed anew, or ask the issuer.',
    values: { method: quoted(method, 120), since: day ?? '' },
  })
}

/** A key under another's control. */
export function keyNotIssuers(method: string): Problem {
  return problem({
    code: 'key-not-issuers',
    message: `The key ${quoted(method, 120)} does not belong to the issuer that the document names.`,
    remedy: 'Do not trust the document; ask the issuer that it names.',
    values: { method: quoted(method, 120) },
  })
}
