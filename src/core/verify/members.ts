import { isJsonObject, type JsonObject, type JsonValue } from '../foundation/json'

/** The members of foreign documents, read without trust: what is not of the expected kind counts as absent. */

/** A text that says something. */
export function textMember(object: JsonObject | undefined, name: string): string | undefined {
  const value = object?.[name]
  return typeof value === 'string' && value !== '' ? value : undefined
}

export function objectMember(object: JsonObject | undefined, name: string): JsonObject | undefined {
  const value = object?.[name]
  return isJsonObject(value) ? value : undefined
}

/** One value or a list of them as a list. */
export function listMember(object: JsonObject | undefined, name: string): readonly JsonValue[] {
  const value = object?.[name]
  if (value === undefined || value === null) return []
  return isList(value) ? value : [value]
}

/** The objects of a member that holds one or a list of them. */
export function objectsMember(object: JsonObject | undefined, name: string): readonly JsonObject[] {
  return listMember(object, name).filter(isJsonObject)
}

/** Whether `type` names a class, alone or in a list. */
export function hasType(object: JsonObject, type: string): boolean {
  return listMember(object, 'type').includes(type)
}

/** Id of what is written as an address or as an object with one. */
export function idOf(value: JsonValue | undefined): string | undefined {
  return typeof value === 'string' ? value : isJsonObject(value) ? textMember(value, 'id') : undefined
}

/** The text if it is a web address that may become a link. */
export function webUrl(text: string | undefined): string | undefined {
  return text !== undefined && /^https?:\/\/[^\s"<>]+$/i.test(text) && text.length <= 2048 ? text : undefined
}

/** An object without some of its members. */
export function withoutMembers(object: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)))
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value)
}
