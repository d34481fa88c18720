import { apply } from '../../geometry/matrix'
import { Element, type ElementOf } from '../../scene/element'
import { quantised } from '../../scene/numbers'
import { uprightParts } from '../elements/placed'
import type { Surroundings } from '../elements/shape-element'
import { fillsOf } from '../paint/fills'
import { strokesOf } from '../paint/strokes'
import type { DrawingSource } from '../source/drawing-source'
import type { SvgNode } from '../source/svg-node'
import { lengthOf } from '../style/lengths'
import type { Style } from '../style/style'
import { matchFont, weightOf } from './match-font'
import { fontSizeOf, runsOf, type Run } from './runs'
import { roughMeasures, setLine, type WordLine } from './word-places'

/** Words as text elements, and how they follow each other, for those who can measure them. */
export type SetWords = { readonly texts: readonly ElementOf<'text'>[]; readonly lines: readonly WordLine[] }

/** The texts of an SVG text, one for each line and style; placed roughly, as fonts are not needed here. */
export function textElements(
  node: SvgNode,
  around: Surroundings,
  newId: () => string,
  source: DrawingSource,
): SetWords {
  const linesOfRuns: Run[][] = []
  for (const run of runsOf(node, around.style, source)) {
    if (run.x !== null || run.y !== null || linesOfRuns.length === 0) linesOfRuns.push([run])
    else linesOfRuns.at(-1)?.push(run)
  }
  const texts: ElementOf<'text'>[] = []
  const lines: WordLine[] = []
  let last = { x: 0, y: 0 }
  for (const runs of linesOfRuns) {
    const [first] = runs
    if (!first) continue
    last = { x: first.x ?? last.x, y: first.y ?? last.y }
    const made = runs.flatMap((run, i) => {
      const text = textElement(
        { ...run, text: i === runs.length - 1 ? run.text.trimEnd() : run.text },
        newId(),
        around,
        source,
      )
      return text ? [{ text, run }] : []
    })
    if (made.length === 0) continue
    const line = lineOf(made, last, around)
    lines.push(line)
    texts.push(
      ...setLine(
        line,
        made.map(({ text }) => text),
        roughMeasures,
      ),
    )
  }
  return { texts, lines }
}

type Made = { readonly text: ElementOf<'text'>; readonly run: Run }

function lineOf(
  made: readonly Made[],
  start: { readonly x: number; readonly y: number },
  { matrix }: Surroundings,
): WordLine {
  const [a, b, c, d] = matrix
  const scale = Math.sqrt(Math.abs(a * d - b * c))
  const first = made[0]?.run.style
  const anchor = first?.get('text-anchor')
  let across = 0
  return {
    at: apply(matrix, { x: start.x, y: start.y + (first ? baselineShift(first) : 0) }),
    anchor: anchor === 'middle' || anchor === 'end' ? anchor : 'start',
    runs: made.map(({ text, run }) => {
      across += run.dy * scale
      return { id: text.id, along: run.dx * scale, across }
    }),
  }
}

/** Lines may be named by their middle or top instead of the baseline. */
function baselineShift(style: Style): number {
  const named = style.get('dominant-baseline') ?? ''
  const share = /^(middle|central)$/.test(named) ? 0.35 : /^(hanging|text-before-edge)$/.test(named) ? 0.75 : 0
  return share * fontSizeOf(style)
}

function textElement(run: Run, id: string, around: Surroundings, source: DrawingSource): ElementOf<'text'> | null {
  const { style } = run
  const [a, b, c, d] = around.matrix
  const parts = uprightParts(around.matrix)
  if (!parts || Math.abs(parts.scaleX - parts.scaleY) > 0.01 * parts.scaleX) source.losses.leftOut('text')
  const scale = Math.sqrt(Math.abs(a * d - b * c))
  const family = style.get('font-family') ?? 'sans-serif'
  const font = matchFont(family, source.fonts)
  if (font.instead) source.losses.replacedFont(font.instead.font, font.instead.by)
  const userSize = fontSizeOf(style)
  const size = userSize * scale
  if (size < 4 || size > 400) source.losses.leftOut('text')
  const spacing = lengthOf(style.get('letter-spacing'), 0, userSize, userSize)
  const rough = {
    x: run.x ?? 0,
    y: (run.y ?? 0) - userSize,
    width: run.text.length * userSize * 0.52,
    height: userSize,
  }
  const room = {
    matrix: around.matrix,
    place: [1, 0, 0, 1, 0, 0] as const,
    width: rough.width * scale,
    height: size,
    userBox: rough,
    viewport: around.viewport,
  }
  const fills = fillsOf('fill', style, room, source)
  const strokes = strokesOf(style, fills, room, source)
  if (fills.length === 0 && strokes.length === 0) return null
  const anchor = style.get('text-anchor')
  const element = Element.safeParse({
    kind: 'text',
    id,
    x: 0,
    y: 0,
    width: 0,
    height: 0,
    rotation: quantised((Math.atan2(b, a) * 180) / Math.PI),
    flipY: a * d - b * c < 0,
    text: run.text.slice(0, 2000),
    align: anchor === 'middle' ? 'center' : anchor === 'end' ? 'end' : 'start',
    style: {
      family: font.id,
      weight: weightOf(style.get('font-weight') ?? 'normal', family),
      italic: /italic|oblique/i.test(`${style.get('font-style')} ${family}`),
      size: quantised(Math.min(400, Math.max(4, size))),
      tracking: quantised(Math.min(2000, Math.max(-1000, userSize > 0 ? (spacing / userSize) * 1000 : 0))),
    },
    fills,
    strokes,
  })
  return element.success && element.data.kind === 'text' ? element.data : null
}
