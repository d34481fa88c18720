import { tightened } from '../../edits/tightened'
import { layoutText } from '../../layout/text-layout'
import type { TextShaper } from '../../layout/text-shaper'
import type { Element, ElementOf } from '../../scene/element'
import { quantised } from '../../scene/numbers'
import { walk } from '../../scene/walk'
import { roughMeasures, setLine, type WordLine, type WordMeasures } from './word-places'

/**
 * Imported elements with their words where the file has them, now that the fonts are here: pens and baselines to the 1/1000 unit.
 * The elements lie as `importSvg` gave them.
 */
export function settledWords(elements: readonly Element[], lines: readonly WordLine[], shaper: TextShaper): Element[] {
  const texts = new Map(
    [...walk(elements)].flatMap(({ element }) => (element.kind === 'text' ? [[element.id, element] as const] : [])),
  )
  const settled = new Map<string, ElementOf<'text'>>()
  for (const line of lines) {
    const mine = line.runs.flatMap(({ id }) => texts.get(id) ?? [])
    if (mine.length < line.runs.length) continue
    const rough = setLine(line, mine, roughMeasures)
    const exact = setLine(line, mine, (text) => measured(text, shaper))
    exact.forEach((text, i) => settled.set(text.id, movedLike(mine[i] ?? text, rough[i] ?? text, text)))
  }
  return elements.map((element) => withSettled(element, settled))
}

/** Groups around words are moved, never turned: words move within them as they would on the artboard. */
function movedLike(there: ElementOf<'text'>, rough: ElementOf<'text'>, exact: ElementOf<'text'>): ElementOf<'text'> {
  return { ...exact, x: quantised(there.x + exact.x - rough.x), y: quantised(there.y + exact.y - rough.y) }
}

function withSettled(element: Element, settled: ReadonlyMap<string, ElementOf<'text'>>): Element {
  if (element.kind !== 'group') return settled.get(element.id) ?? element
  const children = element.children.map((child) => withSettled(child, settled))
  return children.every((child, i) => child === element.children[i]) ? element : tightened({ ...element, children })
}

function measured(text: ElementOf<'text'>, shaper: TextShaper): WordMeasures {
  const { lines, size } = layoutText(text, shaper)
  const [line] = lines
  if (!line) return roughMeasures(text)
  const { width, ink, leftBearing } = line.placed
  return { advance: width, ink, leftBearing, capitals: line.shaped.capHeight * size }
}
