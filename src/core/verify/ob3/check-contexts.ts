import { isJsonList, isJsonObject, type JsonObject, type JsonValue } from '../../foundation/json'
import { quoted } from '../../foundation/text-safety'
import type { Contexts } from '../../proof'
import type { Findings } from '../findings'
import { listMember } from '../members'
import { VC_V1, VC_V2 } from './classify'

const OB3 = /^https:\/\/purl\.imsglobal\.org\/spec\/ob\/v3p0\/context(-3\.\d\.\d)*\.json$/

/** `format.context`: the right ones first, all of them known to us (VCDM §4.3, DI §4.6). @param isBadge needs the one of Open Badges */
export function checkContexts(document: JsonObject, isBadge: boolean, contexts: Contexts, findings: Findings): void {
  const own = listMember(document, '@context')
  const used = contextsIn(document)
  const unknown = used.find((context) => typeof context === 'string' && !contexts.has(context))
  if (own[0] !== VC_V2 && own[0] !== VC_V1) {
    findings.fail('format.context', 'invalid', orderFault('The context of verifiable credentials does not come first.'))
  } else if (isBadge && !(typeof own[1] === 'string' && OB3.test(own[1]))) {
    findings.fail('format.context', 'invalid', orderFault('The context of Open Badges 3.0 does not come second.'))
  } else if (typeof unknown === 'string') {
    findings.undecided('format.context', {
      code: 'context-unknown',
      message: `The badge uses words of ${quoted(unknown, 120)}, which is not known here, so what it says cannot be checked.`,
    })
  } else if (used.some(isJsonObject)) {
    findings.warn('format.context', {
      code: 'context-inline',
      message: 'The badge defines words of its own inside the file.',
    })
  } else findings.pass('format.context', 'All words it uses are those of known standards.')
}

/** Every context of a document and of what is inside it. */
function contextsIn(value: JsonValue | undefined, found: JsonValue[] = []): readonly JsonValue[] {
  if (isJsonList(value)) for (const item of value) contextsIn(item, found)
  if (!isJsonObject(value)) return found
  for (const name of Object.keys(value)) {
    if (name === '@context') found.push(...listMember(value, name))
    else contextsIn(value[name], found)
  }
  return found
}

function orderFault(message: string): { code: string; message: string } {
  return { code: 'context-order', message }
}
