import type { JsonObject } from '../../foundation/json'
import { quoted } from '../../foundation/text-safety'
import type { Findings } from '../findings'
import { hasType, listMember, objectMember, textMember } from '../members'
import { OPEN_BADGES_3 } from '../shapes/open-badges-3'
import { shapeFaults, type ShapeFault } from '../shapes/shape'

/** `format.type`, `format.schema` and `subject.identified` of a badge. */
export function checkFormat(document: JsonObject, dataModel: 1 | 2, findings: Findings): void {
  if (hasType(document, 'VerifiableCredential')) findings.pass('format.type', 'It is an Open Badges 3.0 credential.')
  else
    findings.fail('format.type', 'invalid', {
      code: 'type-missing',
      message: 'The type VerifiableCredential is missing.',
    })
  const faults = shapeFaults(
    document,
    dataModel === 2 ? 'AchievementCredential' : 'AchievementCredential11',
    OPEN_BADGES_3,
  )
  reportShape(faults, findings)
  checkSubject(objectMember(document, 'credentialSubject'), findings)
}

function reportShape(faults: readonly ShapeFault[], findings: Findings): void {
  const grave = faults.filter(({ kind }) => kind !== 'compacted')
  const [first, ...more] = grave
  if (first !== undefined) {
    const rest = more.length === 0 ? '' : ` ${more.length} more faults follow.`
    findings.fail('format.schema', 'invalid', { code: `schema-${first.kind}`, message: `${sentenceOf(first)}${rest}` })
  } else if (faults.length > 0) {
    const paths = faults.map(({ path }) => path).slice(0, 5)
    findings.warn('format.schema', {
      code: 'schema-compacted',
      message: `Single values stand where lists should: ${quoted(paths.join(', '), 120)}.`,
    })
  } else findings.pass('format.schema', 'It has all the parts that the standard asks for.')
}

function sentenceOf({ kind, path, expected }: ShapeFault): string {
  const where = quoted(path, 80)
  if (kind === 'missing') return `“${where}” is missing.`
  return kind === 'extra'
    ? `“${where}” may not stand there.`
    : `“${where}” is not what the standard asks for (${expected}).`
}

function checkSubject(subject: JsonObject | undefined, findings: Findings): void {
  if (textMember(subject, 'id') !== undefined || listMember(subject, 'identifier').length > 0) {
    findings.pass('subject.identified', 'It says for whom it was issued.')
  } else {
    findings.warn('subject.identified', {
      code: 'subject-unidentified',
      message: 'It does not say for whom it was issued in a way that can be compared.',
    })
  }
}
