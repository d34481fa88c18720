import type { Contexts } from '../contexts'
import { EMPTY, type ActiveContext, type LocalContext } from './active-context'
import { decline } from './declined'
import { defineTerms } from './define-terms'

/** Who brings a context: the document; a property, for what stands below it; a type, for its node alone (JSON-LD 1.1, 4.1.8). */
export type Origin = 'document' | 'property' | 'type'

/** The contexts a document names, in its order. Only addresses of known contexts; anything else is declined. */
export function documentContext(named: unknown, contexts: Contexts): ActiveContext {
  const urls: readonly unknown[] = Array.isArray(named) ? named : [named]
  let active = EMPTY
  for (const url of urls) {
    const document = typeof url === 'string' ? contexts.get(url) : undefined
    active = applyContext(active, memberOf(document, '@context'), 'document')
  }
  return active
}

// Contexts are few and never change: each pair is worked out once, and found again by identity.
const applied = new WeakMap<ActiveContext, WeakMap<object, Map<Origin, ActiveContext>>>()

/** A context changed by another; lists, addresses and null in its place are declined. */
export function applyContext(base: ActiveContext, local: unknown, origin: Origin): ActiveContext {
  if (!isLocalContext(local)) return decline('a context that is no object')
  const byContext = found(applied, base, () => new WeakMap<object, Map<Origin, ActiveContext>>())
  const byOrigin = found(byContext, local, () => new Map<Origin, ActiveContext>())
  return found(byOrigin, origin, () => ({
    terms: defineTerms(base, local, origin === 'property'),
    previous: origin === 'type' ? (base.previous ?? base) : base.previous,
  }))
}

function found<K, V extends object>(
  map: { get(key: K): V | undefined; set(key: K, value: V): unknown },
  key: K,
  make: () => V,
): V {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}

function memberOf(value: unknown, name: string): unknown {
  return isLocalContext(value) ? value[name] : undefined
}

function isLocalContext(value: unknown): value is LocalContext {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
