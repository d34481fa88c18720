import type { Losses } from '../losses'
import type { Styles } from '../style/style'
import type { SvgTree } from './svg-node'

/** A family that words can be set in. */
export type KnownFont = { readonly id: string; readonly name: string; readonly category: string }

/** All that the making of elements looks things up in. */
export type DrawingSource = {
  readonly tree: SvgTree
  readonly styles: Styles
  readonly losses: Losses
  readonly fonts: readonly KnownFont[]
}
