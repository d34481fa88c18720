import { formatMessage } from './format'
import type { ValuesOf } from './message-values'
import { en } from './en/en'

export type Messages = typeof en
/** A key that exists; anything else does not compile. */
export type StringKey = keyof Messages
/** Keys of messages without places: names of things. */
export type PlainKey = { [K in StringKey]: ValuesOf<Messages[K]> extends [] ? K : never }[StringKey]

/** The words for a key; the places of its message are typed. */
export type Translate = <K extends StringKey>(key: K, ...values: ValuesOf<Messages[K]>) => string

/** Words of the one language there is so far. */
export const t: Translate = (key, ...values) => formatMessage(en[key], values[0])
