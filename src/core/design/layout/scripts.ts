/** Scripts that are shaped apart and have fallbacks of their own; `other` holds Latin, Greek, Cyrillic and what is rare. */
export type ScriptClass =
  | 'other'
  | 'arabic'
  | 'armenian'
  | 'bengali'
  | 'devanagari'
  | 'georgian'
  | 'han'
  | 'hangul'
  | 'hebrew'
  | 'kana'
  | 'tamil'
  | 'thai'

const CLASSES: readonly (readonly [ScriptClass, RegExp])[] = [
  ['arabic', /\p{Script=Arabic}|\p{Script=Syriac}/u],
  ['hebrew', /\p{Script=Hebrew}/u],
  ['devanagari', /\p{Script=Devanagari}/u],
  ['bengali', /\p{Script=Bengali}/u],
  ['tamil', /\p{Script=Tamil}/u],
  ['thai', /\p{Script=Thai}/u],
  ['han', /\p{Script=Han}/u],
  ['kana', /\p{Script=Hiragana}|\p{Script=Katakana}|[\u3001-\u3011\u30fb\u30fc]/u],
  ['hangul', /\p{Script=Hangul}/u],
  ['armenian', /\p{Script=Armenian}/u],
  ['georgian', /\p{Script=Georgian}/u],
]
const NEUTRAL = /\p{Script=Common}|\p{Script=Inherited}/u

/** The class of one character; null for digits, spaces, signs and marks, which follow their neighbours. */
export function scriptOf(character: string): ScriptClass | null {
  for (const [name, pattern] of CLASSES) if (pattern.test(character)) return name
  return NEUTRAL.test(character) ? null : 'other'
}

/** The class of the first character that has one. */
export function mainScript(text: string): ScriptClass {
  for (const character of text) {
    const script = scriptOf(character)
    if (script) return script
  }
  return 'other'
}

/** Letters of these hang together: no tracking, and on an arc the outline itself is bent (designer.md §10). */
export function isJoined(script: ScriptClass): boolean {
  return script === 'arabic' || script === 'devanagari' || script === 'bengali'
}

/** Scripts without capitals are centred by their ink. */
export function hasCapitals(script: ScriptClass): boolean {
  return script === 'other' || script === 'armenian' || script === 'georgian'
}
