/** A text as it is set, with where each of its UTF-16 units comes from in the text as typed, and which are made small. */
export type Cased = { readonly text: string; readonly from: readonly number[]; readonly small: readonly boolean[] }

/** Capitals without a language: the same on every machine. Small capitals are made where the font has none of its own. */
export function cased(text: string, style: 'typed' | 'upper' | 'small-caps', hasSmallCapitals: boolean): Cased {
  if (style === 'typed' || (style === 'small-caps' && hasSmallCapitals))
    return { text, from: Array.from({ length: text.length + 1 }, (_, i) => i), small: [] }
  let result = ''
  const from: number[] = []
  const small: boolean[] = []
  let at = 0
  for (const letter of text) {
    const upper = letter.toUpperCase()
    for (let i = 0; i < upper.length; i++) {
      from.push(at)
      small.push(style === 'small-caps' && upper !== letter)
    }
    result += upper
    at += letter.length
  }
  from.push(at)
  return { text: result, from, small }
}
