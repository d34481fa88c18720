/** A word with the blanks after it, as UTF-16 offsets: `end` is where the ink ends, `next` where the following word begins. */
export type Word = { readonly start: number; readonly end: number; readonly next: number }

const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30fc\uff01-\uff5e\u3000-\u303f]/u
/** No line begins with these, or ends with those (Unicode Line Breaking, classes CL, EX, NS and OP). */
const NOT_FIRST = /[、。，．・：；？！）」』】〕〉》ぁぃぅぇぉっゃゅょァィゥェォッャュョーヽヾ々%‰,.;:!?)\]}»”’…]/u
const NOT_LAST = /[（「『【〔〈《(\[{«“‘¿¡]/u

/** Where a paragraph may break: after blanks, hyphens and dashes, around ideographs, never at a no-break space. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  const letters = [...text]
  let start = 0
  let end = 0
  let at = 0
  letters.forEach((letter, i) => {
    at += letter.length
    const blank = /[ \t\u1680\u2000-\u2006\u2008-\u200b\u205f\u3000]/.test(letter)
    if (!blank) end = at
    const next = letters[i + 1]
    if (next === undefined || !mayBreak(letter, next, blank)) return
    words.push({ start, end: Math.max(start, end), next: at })
    start = at
  })
  if (at > start) words.push({ start, end: Math.max(start, end), next: at })
  return words
}

function mayBreak(before: string, after: string, blank: boolean): boolean {
  const afterBlank = /[ \t\u2000-\u200b\u3000]/.test(after)
  if (afterBlank) return false
  if (blank) return true
  if (NOT_FIRST.test(after) || NOT_LAST.test(before) || /\p{M}|\u200d/u.test(after)) return false
  if (/[-\u2010\u2013\u2014\u00ad]/.test(before)) return /[\p{L}\p{N}]/u.test(after)
  return IDEOGRAPH.test(before) || IDEOGRAPH.test(after)
}

/**
 * Breaks one paragraph into as few lines as fit, and evens them out if asked, so that no single word stands last.
 * @param widthOf of a part of the text, in the units of `limit`
 * @returns offsets of the ink of each line; a word wider than the limit stands alone and sticks out
 */
export function breakParagraph(
  text: string,
  limit: number,
  widthOf: (start: number, end: number) => number,
  mode: 'greedy' | 'balanced',
): { start: number; end: number }[] {
  const words = wordsOf(text)
  const lines = greedy(words, limit, widthOf)
  if (mode === 'greedy' || lines.length < 2) return lines
  let low = 0
  let high = limit
  let best = lines
  for (let i = 0; i < 14; i++) {
    const middle = (low + high) / 2
    const tried = greedy(words, middle, widthOf)
    const fits = tried.length === lines.length && tried.every(({ start, end }) => widthOf(start, end) <= limit + 1e-6)
    if (fits) {
      best = tried
      high = middle
    } else low = middle
  }
  return best
}

function greedy(words: readonly Word[], limit: number, widthOf: (start: number, end: number) => number) {
  const lines: { start: number; end: number }[] = []
  for (const word of words) {
    const line = lines.at(-1)
    if (line && widthOf(line.start, word.end) <= limit + 1e-6) line.end = word.end
    else lines.push({ start: word.start, end: word.end })
  }
  return lines.length > 0 ? lines : [{ start: 0, end: 0 }]
}
