import { problem, type Problem } from '../../foundation/problem'
import { quoted } from '../../foundation/text-safety'

/** What is dropped from any SVG before it is looked at. */
export type Dropped = 'active' | 'remote'

/** What a design has no element for. */
export type LeftOut =
  | 'animation'
  | 'blend'
  | 'clip'
  | 'filter'
  | 'gradient'
  | 'image'
  | 'marker'
  | 'mask'
  | 'nesting'
  | 'path'
  | 'pattern'
  | 'stroke'
  | 'style'
  | 'text'
  | 'other'

const SENTENCES: Readonly<Record<LeftOut, string>> = {
  animation: 'Movement was left out.',
  blend: 'Blending with what lies below was left out.',
  clip: 'A clip path could not be kept as a mask; what it hid may show.',
  filter: 'A filter (blur, shadow, glow) was left out.',
  gradient: 'A gradient was simplified.',
  image: 'A picture inside the file could not be placed.',
  marker: 'Marks at the ends of lines (arrow heads) were left out.',
  mask: 'A soft mask was left out; what it hid may show.',
  nesting: 'Groups in groups were joined, as they lie too deep.',
  path: 'A shape could not be read and was left out.',
  pattern: 'A pattern was replaced by grey.',
  stroke: 'A line could not be kept as wide or as dashed as it was.',
  style: 'A style rule was not understood.',
  text: 'Some words are set more plainly than in the file.',
  other: 'A part that no design can hold was left out.',
}

/** Collects what did not come along, each kind once with how often; in the order in which it was met. */
export class Losses {
  private readonly counts = new Map<string, number>()
  private readonly fonts = new Map<string, string>()

  /** Something that may not come into a design. */
  dropped(what: Dropped): void {
    this.count(`svg-${what}`)
  }

  /** Something that has no place in a design, or only a simpler one. */
  leftOut(what: LeftOut): void {
    this.count(what)
  }

  /** A font that is not bundled, and the family that stands in for it. */
  replacedFont(font: string, instead: string): void {
    this.fonts.set(font, instead)
  }

  problems(): Problem[] {
    return [...[...this.counts].map(([what, count]) => lossOf(what, count)), ...[...this.fonts].map(fontLoss)]
  }

  private count(what: string): void {
    this.counts.set(what, (this.counts.get(what) ?? 0) + 1)
  }
}

function lossOf(what: string, count: number): Problem {
  if (what === 'svg-active')
    return warning(
      what,
      count,
      'Scripts, handlers or parts of a web page were dropped.',
      'Nothing of them is in the design.',
    )
  if (what === 'svg-remote')
    return warning(what, count, 'References to files outside of the picture were dropped.', 'Embed what is missing.')
  const sentence = SENTENCES[isLeftOut(what) ? what : 'other']
  return warning(`svg-not-kept`, count, sentence, 'Look at the drawing and mend what matters.', what)
}

function isLeftOut(what: string): what is LeftOut {
  return Object.hasOwn(SENTENCES, what)
}

function fontLoss([font, instead]: readonly [string, string]): Problem {
  return problem({
    code: 'svg-font-replaced',
    level: 'warn',
    message: `The font “${quoted(font, 40)}” is not here; ${instead} stands in for it.`,
    remedy: 'Choose another family, or turn the words into outlines in the program that drew them.',
    values: { font: quoted(font, 40), instead },
  })
}

function warning(code: string, count: number, message: string, remedy: string, what = ''): Problem {
  return problem({ code, level: 'warn', message, remedy, values: { count, ...(what === '' ? {} : { what }) } })
}
