import { app } from 'electron'
import { Language, languageOf, type LanguageChoice } from '../ipc/language'
import { preferences } from './preferences'
import { de } from './words/de'
import { en, type MainWords } from './words/en'

const WORDS: Readonly<Record<Language, MainWords>> = { en, de, pseudo: en, mirrored: en }

let spoken: Language = 'en'

/** What main says, in the language of its windows. */
export function words(): MainWords {
  return WORDS[spoken]
}

export function spokenLanguage(): Language {
  return spoken
}

/** Before the first window: the person's choice, or the system's language. */
export async function beginSpeaking(): Promise<void> {
  spoken = forTests() ?? languageOf((await preferences().read()).language, app.getPreferredSystemLanguages())
}

/** For all windows opened from now on; @returns what the window that asked speaks from now on. */
export async function chooseLanguage(choice: LanguageChoice): Promise<Language> {
  spoken = languageOf(choice, app.getPreferredSystemLanguages())
  await preferences().change((all) => ({ ...all, language: choice }))
  return spoken
}

/** In a checkout the tests open windows in a language of their own, stretched and mirrored ones too. */
function forTests(): Language | undefined {
  return app.isPackaged ? undefined : Language.safeParse(process.env['ROSETTE_LANGUAGE']).data
}
