import type { Matrix } from '../../geometry/matrix'
import { apply, turned } from '../../geometry/matrix'
import type { Point } from '../../geometry/point'
import type { ElementOf } from '../../scene/element'
import { quantised } from '../../scene/numbers'

/** Words that an SVG puts on a line: where the line begins, and in which order they follow each other. */
export type WordLine = {
  /** On the artboard: the place at the baseline that the anchor means. */
  readonly at: Point
  readonly anchor: 'start' | 'middle' | 'end'
  /** Shift of each run along and across the line, in artboard units. */
  readonly runs: readonly { readonly id: string; readonly along: number; readonly across: number }[]
}

/** What is known of words as they are set, in units: with fonts exactly, without them roughly. */
export type WordMeasures = {
  readonly advance: number
  readonly ink: number
  readonly leftBearing: number
  readonly capitals: number
}

/** Words as they can be guessed without their font. */
export function roughMeasures({ text, style }: ElementOf<'text'>): WordMeasures {
  const advance = text.length * style.size * (0.52 + style.tracking / 1000)
  return { advance, ink: advance, leftBearing: 0, capitals: style.size * 0.7 }
}

/** Sets the words of a line one after the other, by their pens and baselines as SVG means them. Each is one line high. */
export function setLine(
  line: WordLine,
  texts: readonly ElementOf<'text'>[],
  measure: (text: ElementOf<'text'>) => WordMeasures,
): ElementOf<'text'>[] {
  const all = texts.map((text) => measure(text))
  const whole = all.reduce((sum, { advance }, i) => sum + advance + (line.runs[i]?.along ?? 0), 0)
  let pen = line.anchor === 'start' ? 0 : line.anchor === 'middle' ? -whole / 2 : -whole
  return texts.map((text, i) => {
    const own = all[i] ?? roughMeasures(text)
    const run = line.runs[i]
    pen += run?.along ?? 0
    const placed = withPen(text, own, line.at, { x: pen, y: run?.across ?? 0 })
    pen += own.advance
    return placed
  })
}

function withPen(text: ElementOf<'text'>, measures: WordMeasures, at: Point, pen: Point): ElementOf<'text'> {
  const [width, height] = [quantised(measures.ink), quantised((text.style.size * text.style.lineHeight) / 100)]
  const toMiddle = { x: pen.x + measures.leftBearing + width / 2, y: pen.y - measures.capitals / 2 }
  const turn: Matrix = turned(text.rotation)
  const offset = apply(turn, { x: toMiddle.x, y: text.flipY ? -toMiddle.y : toMiddle.y })
  return {
    ...text,
    width,
    height,
    x: quantised(at.x + offset.x - width / 2),
    y: quantised(at.y + offset.y - height / 2),
  }
}
