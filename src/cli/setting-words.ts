import { isJsonObject, type JsonValue } from '../core/foundation/json'
import { problem, type Problem } from '../core/foundation/problem'
import { ok, refuse, type Result } from '../core/foundation/result'
import { parseStrictJson } from '../core/foundation/strict-json'
import { quoted } from '../core/foundation/text-safety'

/** A setting by its path in studio.json, and how its value is written on the command line. */
const SETTINGS = {
  'issuer.name': 'text',
  'issuer.email': 'text',
  'issuer.linkedInOrganizationId': 'text',
  'issuer.logo': 'file',
  'settings.timeZone': 'text',
  'settings.publish.officeEmail': 'json',
  'settings.publish.badgeContact': 'json',
  'settings.publish.earnerNameInCredential': 'json',
  'settings.publish.earnerNameOnPage': 'json',
  'settings.publish.earnerNameInPreviews': 'json',
  'settings.publish.evidence': 'json',
  'settings.publish.reflection': 'json',
  'settings.categories': 'json',
  'settings.levels': 'json',
  'settings.signOffSteps': 'json',
} as const
type SettingName = keyof typeof SETTINGS

/** Settings to be changed: texts and values by path, and a picture to be read. */
export type SettingChanges = { readonly values: ReadonlyMap<string, JsonValue>; readonly logo?: string | null }

/** Reads `key=value …`. Problems: setting-unknown, setting-invalid. */
export function settingChanges(pairs: readonly string[]): Result<SettingChanges> {
  const problems: Problem[] = []
  const values = new Map<string, JsonValue>()
  let logo: string | null | undefined
  for (const pair of pairs) {
    const equals = pair.indexOf('=')
    const [name, text] = [pair.slice(0, Math.max(0, equals)), pair.slice(equals + 1)]
    if (!isSetting(name)) problems.push(unknownSetting(equals < 0 ? pair : name))
    else if (SETTINGS[name] === 'file') logo = text === '' ? null : text
    else {
      const value = SETTINGS[name] === 'text' ? text : jsonOf(text)
      if (value === undefined) problems.push(invalid(name, text))
      else values.set(name, value)
    }
  }
  return problems.length > 0 ? refuse(...problems) : ok({ values, ...(logo === undefined ? {} : { logo }) })
}

/** One setting of studio.json's value, or a refusal that names all. Null where it is not set. */
export function settingIn(document: unknown, name: string): Result<unknown> {
  if (!isSetting(name) && name !== 'issuer.url' && name !== 'issuer.did') return refuse(unknownSetting(name))
  let value = document
  for (const part of name.split('.')) value = isJsonObject(value) ? value[part] : undefined
  return ok(value ?? null)
}

function isSetting(name: string): name is SettingName {
  return Object.hasOwn(SETTINGS, name)
}

function jsonOf(text: string): JsonValue | undefined {
  const parsed = parseStrictJson(text)
  return parsed.ok ? parsed.value : undefined
}

function unknownSetting(name: string): Problem {
  const fixed = name === 'issuer.url' || name === 'issuer.did'
  return problem({
    code: fixed ? 'setting-fixed' : 'setting-unknown',
    message: fixed
      ? `${name} stays: another address is another issuer, and what was issued would point nowhere.`
      : `There is no setting “${quoted(name)}”.`,
    remedy: `Write KEY=VALUE with one of ${Object.keys(SETTINGS).join(', ')}.`,
    values: { setting: quoted(name) },
  })
}

function invalid(name: string, text: string): Problem {
  return problem({
    code: 'setting-invalid',
    where: { path: name },
    message: `${name} cannot be “${quoted(text)}”.`,
    remedy: 'Write true or false, or a list as JSON.',
    values: { setting: name },
  })
}
