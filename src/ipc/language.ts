import { z } from 'zod'

/** What a person chooses; `system` follows the computer. */
export const LanguageChoice = z.enum(['system', 'en', 'de'])
export type LanguageChoice = z.infer<typeof LanguageChoice>

/** The languages there are words in. */
const SPOKEN = ['en', 'de'] as const

/** What a window speaks: a language, or in tests English stretched (`pseudo`) or from right to left (`mirrored`). */
export const Language = z.enum([...SPOKEN, 'pseudo', 'mirrored'])
export type Language = z.infer<typeof Language>

/**
 * The language of a choice: the system's first that there are words in, else English.
 * @param system language tags in the order of the person's liking: `de-AT`, `en-GB`
 */
export function languageOf(choice: LanguageChoice, system: readonly string[]): Language {
  if (choice !== 'system') return choice
  const wanted = system.map((tag) => tag.toLowerCase().split(/[-_]/)[0])
  const found = wanted.map((tag) => SPOKEN.find((spoken) => spoken === tag)).find((spoken) => spoken !== undefined)
  return found ?? 'en'
}
