import type { PlacesOf } from './message-values'

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false

/** Each message of a translation as it is, or what is wrong with it in place of its type. */
type Checked<English, Own> = {
  readonly [K in keyof Own]: K extends keyof English
    ? Same<PlacesOf<English[K] & string>, PlacesOf<Own[K] & string>> extends true
      ? Own[K]
      : { readonly 'has other places than the English': PlacesOf<English[K] & string> }
    : never
}

/**
 * Takes the messages of a file in another language: a key that is missing or one too many, or another place than the
 * English has, does not compile.
 */
export function translationOf<English extends Readonly<Record<string, string>>>() {
  return <const Own extends Readonly<Record<keyof English, string>>>(messages: Own & Checked<English, Own>): Own =>
    messages
}
