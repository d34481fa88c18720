import { inWords } from './in-words'

const PLAIN = 'ACDEGHIJKLNORSTUWYZacdeghijklnorstuwyz'
const ACCENTED = 'ÅÇĎÉĜĤÎĴĶĻÑÖŔŠŢÛŴÝŽåçďéĝĥîĵķļñöŕšţûŵýž'
const MORE = 0.4

/**
 * English as a longer language would write it: 40 % more letters, accents above and below, brackets at both ends. What a
 * screen cuts lacks its bracket; what has no accents is in no catalogue (window.md, L1).
 */
export function stretched(message: string): string {
  return `[${inWords(message, (words) => longer(words).replace(/[A-Za-z]/g, accented))}]`
}

/** Says vowels twice until there is enough. */
function longer(words: string): string {
  let missing = Math.ceil(words.trim().length * MORE)
  let text = words
  while (missing > 0) {
    const next = text.replace(/[aeiou]/g, (vowel) => (missing-- > 0 ? vowel + vowel : vowel))
    if (next === text) return text
    text = next
  }
  return text
}

function accented(letter: string): string {
  return ACCENTED[PLAIN.indexOf(letter)] ?? letter
}
