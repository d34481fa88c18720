import { isJsonList, isJsonObject, type JsonValue } from '../../foundation/json'
import type { Pattern } from './pattern'

/** The texts of a document where a pattern is open, in its order; null where it does not fit. */
export function openTexts(pattern: Pattern, document: JsonValue): string[] | null {
  const texts: string[] = []
  return fits(pattern, document, texts) ? texts : null
}

function fits(pattern: Pattern, value: JsonValue | undefined, texts: string[]): boolean {
  switch (pattern.kind) {
    case 'open':
      if (typeof value !== 'string') return false
      texts.push(value)
      return true
    case 'leaf':
      return Object.is(value, pattern.value)
    default: {
      if (pattern.known !== undefined && pattern.known === value) return true
      if (!partsFit(pattern, value, texts)) return false
      if (pattern.isFixed && isUnchangeable(value)) pattern.known = value
      return true
    }
  }
}

function partsFit(
  pattern: Extract<Pattern, { kind: 'list' | 'object' }>,
  value: JsonValue | undefined,
  texts: string[],
): boolean {
  if (pattern.kind === 'list') {
    const { items } = pattern
    return isJsonList(value) && value.length === items.length && items.every((item, i) => fits(item, value[i], texts))
  }
  if (!isJsonObject(value)) return false
  const { names, members } = pattern
  const keys = Object.keys(value)
  if (keys.length !== names.length) return false
  for (let i = 0; i < keys.length; i++) {
    const [name, member] = [keys[i], members[i]]
    if (name === undefined || member === undefined || name !== names[i]) return false
    if (!fits(member, value[name], texts)) return false
  }
  return true
}

/** Frozen with all that is in it. */
function isUnchangeable(value: JsonValue | undefined): value is JsonValue & object {
  if (typeof value !== 'object' || value === null) return false
  return (
    Object.isFrozen(value) && Object.values(value).every((part) => typeof part !== 'object' || isUnchangeable(part))
  )
}
