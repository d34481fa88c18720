import type { Bidi } from './bidi'
import type { ScriptClass } from './scripts'
import { mainScript, scriptOf } from './scripts'

/** A stretch of a line that is shaped as one: one direction, one script, one font. Ends are exclusive. */
export type Item<Font> = {
  readonly start: number
  readonly end: number
  readonly level: number
  readonly script: ScriptClass
  readonly font: Font
  readonly small: boolean
}

/** Signs that are drawn by their neighbour or not at all: joiners, variation selectors, direction marks, soft hyphen. */
const INVISIBLE = /^[\u00ad\u034f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]$/u
const MARK = /^\p{M}$/u

/** A character with what follows it as a mark or joins to it. */
export type Letter = { readonly text: string; readonly start: number; readonly script: ScriptClass }

/** Base characters with their marks, in the order of the text; signs of no script take that of their neighbour. */
export function lettersOf(text: string): Letter[] {
  const letters: { text: string; start: number; script: ScriptClass | null }[] = []
  let at = 0
  for (const character of text) {
    const last = letters.at(-1)
    if (last && (MARK.test(character) || INVISIBLE.test(character) || last.text.endsWith('\u200d')))
      last.text += character
    else letters.push({ text: character, start: at, script: scriptOf(character) })
    at += character.length
  }
  let script: ScriptClass = mainScript(text)
  return letters.map((letter) => {
    script = letter.script ?? script
    return { text: letter.text, start: letter.start, script }
  })
}

/** The code points that need a glyph. */
export function visibleCodePoints(letter: string): number[] {
  return Array.from(letter).flatMap((c) => (INVISIBLE.test(c) ? [] : [c.codePointAt(0) ?? 0]))
}

/**
 * The stretches of one line, in the order of the text.
 * @param fontOf the font of a letter, or null where none has it: such letters are left out and never drawn as an empty box
 */
export function itemise<Font>(
  line: { text: string; levels: ArrayLike<number>; small: readonly boolean[] },
  fontOf: (letter: Letter) => Font | null,
): Item<Font>[] {
  const items: Item<Font>[] = []
  for (const letter of lettersOf(line.text)) {
    const font = fontOf(letter)
    if (font === null) continue
    const end = letter.start + letter.text.length
    const level = line.levels[letter.start] ?? 0
    const small = line.small[letter.start] ?? false
    const last = items.at(-1)
    if (
      last?.end === letter.start &&
      last.level === level &&
      last.font === font &&
      last.small === small &&
      last.script === letter.script
    )
      items[items.length - 1] = { ...last, end }
    else items.push({ start: letter.start, end, level, script: letter.script, font, small })
  }
  return items
}

/** Stretches as they stand from left to right (Unicode Bidirectional Algorithm, L2). */
export function visualOrder<Font>(items: readonly Item<Font>[]): Item<Font>[] {
  const result = [...items]
  const levels = items.map(({ level }) => level)
  const highest = Math.max(0, ...levels)
  const lowestOdd = Math.min(...levels.filter((level) => level % 2 === 1), Infinity)
  for (let level = highest; level >= lowestOdd; level--) {
    for (let i = 0; i < result.length;) {
      let end = i
      while (end < result.length && (result[end]?.level ?? 0) >= level) end++
      if (end > i) result.splice(i, end - i, ...result.slice(i, end).reverse())
      i = end + 1
    }
  }
  return result
}

/** Levels of a line; its base direction is the one asked for or that of its first strong letter. */
export function levelsOf(bidi: Bidi, text: string): { levels: Uint8Array; rightToLeft: boolean } {
  const found = bidi.getEmbeddingLevels(text)
  const levels = found.levels
  const base = found.paragraphs[0]?.level ?? 0
  for (let i = text.length - 1; i >= 0 && /\s/.test(text.charAt(i)); i--) levels[i] = base // L1: spaces at the end
  return { levels, rightToLeft: base % 2 === 1 }
}
