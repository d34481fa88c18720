import { en, type Words } from './en'

export type { Words } from './en'

const CATALOGUES: readonly Words[] = [en]

/** The page words nearest to a language: itself, then without its region, then English. */
export function wordsFor(language: string | undefined): Words {
  const primary = language?.split('-')[0]
  return (
    CATALOGUES.find((words) => words.language === language) ??
    CATALOGUES.find((words) => words.language === primary) ??
    en
  )
}
