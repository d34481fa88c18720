import type { Language } from '../../ipc/language'
import { de } from './de/de'
import { en } from './en/en'
import { formatMessage } from './format'
import type { ValuesOf } from './message-values'
import { mirrored } from './mirrored'
import { stretched } from './stretched'
import { localesOf } from './spoken'

export type Messages = typeof en
/** A key that exists; anything else does not compile. */
export type StringKey = keyof Messages
/** Keys of messages without places: names of things. */
export type PlainKey = { [K in StringKey]: ValuesOf<Messages[K]> extends [] ? K : never }[StringKey]

/** The words for a key; the places of its message are typed. */
export type Translate = <K extends StringKey>(key: K, ...values: ValuesOf<Messages[K]>) => string

const MESSAGES: Readonly<Record<Language, (key: StringKey) => string>> = {
  en: (key) => en[key],
  de: (key) => de[key],
  pseudo: (key) => stretched(en[key]),
  mirrored: (key) => mirrored(en[key]),
}

/** The words of a language. */
export function translateIn(language: Language): Translate {
  const message = MESSAGES[language]
  const { words } = localesOf(language)
  return (key, ...values) => formatMessage(message(key), values[0], words)
}
