import type { Point } from '../../../core/design/geometry'
import { elementsUnder } from '../session/behind'
import type { DesignerDesk } from '../session/desk'
import { toUnits } from '../session/view'
import { TOLERANCE_PX } from './tool'

/** Opens the list of all that lies under a place of the canvas. @param at in pixels */
export function openBehind({ editor, view, behind }: DesignerDesk, at: Point): void {
  const { scene, list } = editor.store.getState()
  const { view: now } = view.store.getState()
  behind.setState({ at, ids: elementsUnder(scene, list, toUnits(now, at), TOLERANCE_PX / now.zoom) })
}
