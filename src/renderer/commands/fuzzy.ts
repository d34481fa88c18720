/** Where a text matches what was typed: half-open ranges of UTF-16 units; more score is better. */
export type Match = { readonly score: number; readonly ranges: readonly (readonly [number, number])[] }

const NOTHING: Match = { score: 0, ranges: [] }

/** Lower case without accents, letter for letter as long as before. */
function plain(text: string): string {
  return Array.from({ length: text.length }, (_, i) => {
    const letter = text.charAt(i).normalize('NFD').charAt(0).toLowerCase()
    return letter === '' ? ' ' : letter
  }).join('')
}

/**
 * Finds the words that were typed, each as a part of the text (best at the start of a word), else all letters in their order.
 * @returns null where it does not match
 */
export function fuzzyMatch(typed: string, text: string): Match | null {
  const words = plain(typed).split(/\s+/).filter(Boolean)
  if (words.length === 0) return NOTHING
  const target = plain(text)
  let score = 0
  const ranges: [number, number][] = []
  for (const word of words) {
    const found = wordIn(word, target) ?? lettersIn(word, target)
    if (!found) return null
    score += found.score
    ranges.push(...found.ranges)
  }
  return { score: score - target.length / 1_000, ranges: joined(ranges) }
}

type Found = { score: number; ranges: [number, number][] }

function wordIn(word: string, target: string): Found | null {
  let best: Found | null = null
  for (let at = target.indexOf(word); at >= 0; at = target.indexOf(word, at + 1)) {
    const atStart = at === 0 || !/[\p{L}\p{N}]/u.test(target.charAt(at - 1))
    const score = (atStart ? 20 : 8) + word.length - at / 100
    if (!best || score > best.score) best = { score, ranges: [[at, at + word.length]] }
  }
  return best
}

/** Letters in order, at most one jump for every two letters: "nbd" is not "new workspace". */
function lettersIn(word: string, target: string): Found | null {
  if (word.length < 3) return null
  const ranges: [number, number][] = []
  let at = 0
  for (const letter of word) {
    const found = target.indexOf(letter, at)
    if (found < 0) return null
    const last = ranges.at(-1)
    if (last && last[1] === found) last[1] = found + 1
    else ranges.push([found, found + 1])
    at = found + 1
  }
  return ranges.length > Math.ceil(word.length / 2) ? null : { score: word.length - 2 * ranges.length, ranges }
}

function joined(ranges: readonly [number, number][]): [number, number][] {
  const result: [number, number][] = []
  for (const range of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = result.at(-1)
    if (last && range[0] <= last[1]) last[1] = Math.max(last[1], range[1])
    else result.push([...range])
  }
  return result
}
