import { useStore } from 'zustand'
import { walk } from '../../../core/design/scene'
import { useStrings } from '../../app/studio-context'
import type { DesignerDesk } from '../session/desk'
import { elementName } from '../session/element-name'

/** The scene for those who listen: the canvas itself is a picture. */
export function SceneOutline({ desk }: { readonly desk: DesignerDesk }) {
  const t = useStrings()
  const { scene, selection } = useStore(desk.editor.store)
  return (
    <ul
      id="scene-outline"
      role="listbox"
      aria-label={t('editor.layers')}
      aria-multiselectable
      className="visually-hidden"
    >
      {[...walk(scene.elements)].map(({ element }) => (
        <li key={element.id} id={`element-${element.id}`} role="option" aria-selected={selection.includes(element.id)}>
          {elementName(element, t)}
        </li>
      ))}
    </ul>
  )
}
