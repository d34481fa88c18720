import { layoutArc } from '../layout/arc-layout'
import { arcOutline } from '../layout/arc-outline'
import { lineOutline } from '../layout/glyph-outlines'
import { layoutText } from '../layout/text-layout'
import type { TextShaper } from '../layout/text-shaper'
import { mapPath } from '../geometry/path'
import type { ElementOf } from '../scene/element'
import type { SetWords } from './paint-ribbon'

/** The outline of a text element in units of its box. */
export function wordsOutline(element: ElementOf<'text'> | ElementOf<'arcText'>, shaper: TextShaper): SetWords {
  if (element.kind === 'arcText') {
    const layout = layoutArc(element, shaper)
    const path = arcOutline(layout, { x: element.width / 2, y: element.height / 2 })
    return { path, fits: layout.fits, report: layout.report }
  }
  const layout = layoutText(element, shaper)
  const path = layout.lines.flatMap((line) =>
    mapPath(lineOutline(line.shaped, line.placed, layout.size), ({ x, y }) => ({
      x: x + line.x,
      y: y + line.baseline,
    })),
  )
  return { path, fits: layout.fits, report: layout.report }
}
