import { hitTest } from '../../../core/design/paint'
import { TOLERANCE_PX, type Tool } from './tool'

/** In the simple form of the designer: a click on something that a field fills goes to its row in the form (designer.md B6). */
export const fieldTool: Tool = {
  cursor: 'default',
  down(place, { editor, view, showField }) {
    const { scene, list } = editor.store.getState()
    for (const hit of hitTest(list, place.units, TOLERANCE_PX / view().zoom)) {
      const field = scene.fields.find(({ targets }) => targets.some(({ element }) => hit.includes(element)))
      if (!field) continue
      showField(field.key)
      return null
    }
    return null
  },
}
