import { problem, type Problem } from '../../foundation/problem'
import { ok, refuse, type Result } from '../../foundation/result'
import { svgTooComplex } from '../../foundation/svg/problems'
import { Element } from '../scene/element'
import { Drawer } from './drawer'
import { nameOf } from './elements/element-names'
import type { ImportedAsset } from './elements/image-element'
import { Losses } from './losses'
import { readTree } from './source/read-tree'
import type { KnownFont } from './source/drawing-source'
import { StyleSheet } from './style/style-sheet'
import { FIRST_STYLE, Styles } from './style/style'
import { naturalSize } from './style/viewport'
import type { WordLine } from './words/word-places'

/** An SVG as elements of a design, in artboard units from its own top left. */
export type ImportedSvg = {
  /** Lowest first. */
  readonly elements: readonly Element[]
  /** Pictures inside of it, by SHA-256, as the file holds them: to be cleaned before they are kept. */
  readonly assets: ReadonlyMap<string, ImportedAsset>
  /** How words follow each other, for `settledWords` once their fonts are there. */
  readonly lines: readonly WordLine[]
  readonly size: { readonly width: number; readonly height: number }
  /** The title of the file, or ''. */
  readonly name: string
  /** All warnings: svg-active, svg-remote, svg-not-kept, svg-font-replaced. */
  readonly problems: readonly Problem[]
}

export type SvgImportOptions = {
  /** Begins the ids of all elements: `svg` gives `svg-1`. */
  readonly ids: string
  /** The families that words can be set in. */
  readonly fonts: readonly KnownFont[]
  /** Longer side of the picture in units, from the one that it asks for. */
  readonly side: (natural: number) => number
  /** How many pieces there are so far. */
  readonly report?: (pieces: number) => void
}

/**
 * Turns an SVG into elements that can be edited (designer.md I5). What is dangerous is dropped first; what a design cannot hold is
 * named. Never throws about input.
 * @returns svg-damaged, xml-doctype, svg-too-complex (2 MB, 5,000 pieces) or svg-empty where nothing comes of it
 */
export function importSvg(text: string, { ids, fonts, side, report }: SvgImportOptions): Result<ImportedSvg> {
  const losses = new Losses()
  const tree = readTree(text, losses)
  if (!tree.ok) return tree
  const { root, css } = tree.value
  const natural = naturalSize(root)
  const longer = Math.max(natural.width, natural.height)
  const scale = side(longer) / longer
  const size = { width: natural.width * scale, height: natural.height * scale }
  const styles = new Styles(new StyleSheet(css, losses))
  const drawer = new Drawer({ tree: tree.value, styles, losses, fonts }, ids, report ?? (() => undefined))
  const drawn = drawer.viewport(
    root,
    { x: 0, y: 0, ...natural },
    {
      style: FIRST_STYLE,
      matrix: [scale, 0, 0, scale, 0, 0],
      viewport: natural,
    },
  )
  if (drawer.isFull) return refuse(svgTooComplex('more than 5,000 shapes'))
  // Single parts were checked when they were made; a group of them may still be larger than a scene holds.
  const elements = drawn.filter((element) => element.kind !== 'group' || Element.safeParse(element).success)
  if (elements.length < drawn.length) losses.leftOut('path')
  if (elements.length === 0) return refuse(nothingToDraw())
  const { assets, lines } = drawer
  return ok({ elements, assets, lines, size, name: nameOf(root), problems: losses.problems() })
}

/** As large as it asks for; a page larger than the artboard fits it, and a small symbol is half as large. */
export function usualSide(natural: number, artboard: number): number {
  if (natural > artboard) return artboard
  return natural < artboard / 4 ? artboard / 2 : natural
}

function nothingToDraw(): Problem {
  return problem({
    code: 'svg-empty',
    message: 'The SVG holds nothing that can be drawn.',
    remedy: 'Open it in the program that made it, and export it again with its shapes.',
  })
}
