import type { TypeStyle } from '../scene/type-style'
import type { FontCatalog } from './font-catalog'
import { faceFile, fallbackFiles } from './font-catalog'
import type { FontFile } from './font-file'
import type { Letter } from './itemise'
import { visibleCodePoints } from './itemise'
import type { ScriptClass } from './scripts'
import type { FontReport } from './shaped-line'

/** Finds the font of each letter and remembers what was not to be had. */
export class FontChooser {
  readonly primary: FontFile | null
  private readonly wanted = new Set<string>()
  private readonly fallback = new Set<string>()
  private readonly missing = new Set<string>()
  private readonly unknownFamily: string | null
  private readonly preferred = new Map<ScriptClass, FontFile>()

  constructor(
    private readonly load: (file: string) => FontFile | null,
    private readonly catalog: FontCatalog,
    private readonly style: TypeStyle,
  ) {
    const file = faceFile(catalog, style)
    this.unknownFamily = file === null ? style.family : null
    this.primary = file === null ? null : this.open(file)
  }

  /** Nothing is known of the letters before the family's own font is there. */
  private get waits(): boolean {
    return this.primary === null && this.unknownFamily === null
  }

  /** One fallback for all letters of a script where there is one, so that words do not change face in the middle. */
  look(letters: readonly Letter[]): void {
    if (this.waits) return
    const strange = letters.filter((letter) => !covers(this.primary, letter))
    for (const script of new Set(strange.map((letter) => letter.script))) {
      const mine = strange.filter((letter) => letter.script === script)
      for (const file of fallbackFiles(this.catalog, script, this.style.weight)) {
        const font = this.open(file)
        if (!font) break // what a font that is not there could draw is not known yet
        if (!mine.every((letter) => covers(font, letter))) continue
        this.preferred.set(script, font)
        break
      }
    }
  }

  fontOf(letter: Letter): FontFile | null {
    if (covers(this.primary, letter)) return this.primary
    if (this.waits) return null
    const font = this.preferred.get(letter.script) ?? this.firstThatCovers(letter)
    if (font) this.fallback.add(letter.text)
    else if (this.wanted.size === 0 && letter.text.trim() !== '') this.missing.add(letter.text)
    return font
  }

  report(): FontReport {
    const { wanted, fallback, missing, unknownFamily } = this
    return { wanted: [...wanted], fallback: [...fallback], missing: [...missing], unknownFamily }
  }

  private firstThatCovers(letter: Letter): FontFile | null {
    for (const file of fallbackFiles(this.catalog, letter.script, this.style.weight)) {
      const font = this.open(file)
      if (!font) return null
      if (covers(font, letter)) return font
    }
    return null
  }

  private open(file: string): FontFile | null {
    const font = this.load(file)
    if (!font) this.wanted.add(file)
    return font
  }
}

function covers(font: FontFile | null, letter: Letter): boolean {
  return font !== null && visibleCodePoints(letter.text).every((codePoint) => font.has(codePoint))
}
