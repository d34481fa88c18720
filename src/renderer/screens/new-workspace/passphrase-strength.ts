/** The least that the signing key takes (reliability.md §2, promise 12). */
export const LEAST_CHARACTERS = 12

export type Strength = 'empty' | 'short' | 'weak' | 'fair' | 'strong'

/**
 * How hard a passphrase is to guess, roughly: what counts is length and how little of it repeats or follows in order.
 * @returns `short` under 12 characters, which is refused
 */
export function passphraseStrength(passphrase: string): Strength {
  const letters = Array.from(passphrase.normalize('NFKC'))
  if (letters.length === 0) return 'empty'
  if (letters.length < LEAST_CHARACTERS) return 'short'
  const telling = letters.filter((letter, i) => {
    const before = letters[i - 1]
    if (before === undefined) return true
    const step = (letter.codePointAt(0) ?? 0) - (before.codePointAt(0) ?? 0)
    return Math.abs(step) > 1
  }).length
  const words = new Set(
    passphrase
      .toLowerCase()
      .split(/[\s._-]+/)
      .filter((word) => word.length > 2),
  ).size
  const kinds = [/\p{Ll}/u, /\p{Lu}/u, /\p{N}/u, /[^\p{L}\p{N}\s]/u].filter((kind) => kind.test(passphrase)).length
  const variety = new Set(letters).size
  const points = Math.min(telling, variety * 2) + 2 * words + 2 * (kinds - 1)
  if (variety < 6 || points < 14) return 'weak'
  return points < 22 ? 'fair' : 'strong'
}
