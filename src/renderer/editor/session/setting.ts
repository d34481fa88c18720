import { fieldEdit, type Edit, type Element } from '../../../core/design'
import { elementById } from '../../../core/design/scene'
import { fieldWriting } from '../../../core/design/templates'
import type { JsonValue } from '../../../core/foundation/json'
import type { Act, Editor } from './editor'

export type Props = Readonly<Record<string, JsonValue>>

/** Writes members of several elements as one step; null leaves an element as it is. */
export function setOn(
  editor: Editor,
  ids: readonly string[],
  propsOf: (element: Element) => Props | null,
  act: Act,
): boolean {
  return changeAll(editor, ids, (element) => withId(element.id, propsOf(element)), act)
}

function withId(id: string, props: Props | null): Edit | null {
  return props && { kind: 'set', id, props }
}

/** Puts other elements in the place of several as one step; null leaves one as it is. */
export function replaceOn(
  editor: Editor,
  ids: readonly string[],
  change: (element: Element) => Element | null,
  act: Act,
): boolean {
  return changeAll(
    editor,
    ids,
    (before) => {
      const element = change(before)
      return element && { kind: 'replace', id: before.id, element }
    },
    act,
  )
}

function changeAll(
  editor: Editor,
  ids: readonly string[],
  editOf: (element: Element) => Edit | null,
  act: Act,
): boolean {
  const { scene } = editor.store.getState()
  const edits = ids.flatMap((id): Edit[] => {
    const element = elementById(scene, id)
    const edit = element && !element.locked && editOf(element)
    return edit ? [edit] : []
  })
  const [only] = edits
  if (!only) return false
  return editor.act(edits.length === 1 ? only : { kind: 'batch', edits }, act)
}

/** Writes words; words of a field are written through it, so that form, canvas and layout stay one (designer.md B6). */
export function writeText(editor: Editor, id: string, text: string, act: Act): boolean {
  const { scene } = editor.store.getState()
  const key = fieldWriting(scene, id, 'text')
  const edit = key === null ? null : fieldEdit(scene, key, text, editor.materials.materials.shaper)
  return editor.act(edit ?? { kind: 'set', id, props: { text } }, act)
}
