import { fieldEdit } from '../../../core/design'
import type { Act, Editor } from './editor'

/** Fills a field: what it writes, the layout that then fits, and the form follow as one (designer.md B6). */
export function fillField(editor: Editor, key: string, value: string, act: Act): boolean {
  const edit = fieldEdit(editor.store.getState().scene, key, value, editor.materials.materials.shaper)
  return edit !== null && editor.act(edit, act)
}

/** Another symbol for an element, through its field where it has one. */
export function chooseIcon(
  editor: Editor,
  id: string,
  { library, icon }: { readonly library: string; readonly icon: string },
  label: string,
): boolean {
  const field = editor.store
    .getState()
    .scene.fields.find(
      ({ kind, targets }) =>
        kind === 'icon' && targets.some((target) => target.does === 'write' && target.element === id),
    )
  if (field) return fillField(editor, field.key, `${library}:${icon}`, { label })
  return editor.act({ kind: 'set', id, props: { library, icon } }, { label })
}
