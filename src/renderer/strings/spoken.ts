import type { Language } from '../../ipc/language'

/** How a language is written: `words` for numbers, plurals and lists, `regional` for dates and for the parts of React Aria. */
export type Locales = { readonly words: string; readonly regional: string; readonly direction: 'ltr' | 'rtl' }

const LOCALES: Readonly<Record<Language, Locales>> = {
  en: { words: 'en', regional: 'en-GB', direction: 'ltr' },
  de: { words: 'de', regional: 'de-DE', direction: 'ltr' },
  pseudo: { words: 'en', regional: 'en-GB', direction: 'ltr' },
  mirrored: { words: 'en', regional: 'ar-EG-u-nu-latn', direction: 'rtl' },
}

export function localesOf(language: Language): Locales {
  return LOCALES[language]
}

let spoken: Language = 'en'

/** From now on dates, sizes and problems are said in this language: before the first paint, and when a person changes it. */
export function speak(language: Language): void {
  spoken = language
}

/** What the window speaks. */
export function spokenLanguage(): Language {
  return spoken
}
