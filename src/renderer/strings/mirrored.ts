import { inWords } from './in-words'

const RIGHT_TO_LEFT = '\u202e'
const AS_BEFORE = '\u202c'

/** English with each word from right to left, as the tests of a mirrored window want it (window.md, L1). */
export function mirrored(message: string): string {
  return inWords(message, (words) => words.replace(/\p{L}+/gu, (word) => `${RIGHT_TO_LEFT}${word}${AS_BEFORE}`))
}
