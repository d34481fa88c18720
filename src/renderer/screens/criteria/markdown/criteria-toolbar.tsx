import { useState } from 'react'
import { Toolbar } from 'react-aria-components'
import { toggleMark } from 'prosemirror-commands'
import { liftListItem, wrapInList } from 'prosemirror-schema-list'
import type { Command } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import styles from './criteria-editor.module.css'
import { markType, nodeType } from './criteria-schema'
import { LinkDialog } from './link-dialog'
import { useStrings } from '../../../app/studio-context'
import { IconToggle } from '../../../ui/icon-button'
import { LinkSimpleIcon, ListBulletsIcon, ListNumbersIcon, TextBIcon, TextItalicIcon } from '../../../ui/icons'

/** Bold, italic, lists, link; pressed where the cursor stands in one. */
export function CriteriaToolbar({ view }: { readonly view: EditorView | null }) {
  const t = useStrings()
  const [linking, setLinking] = useState(false)
  const run = (command: Command) => {
    if (!view) return
    command(view.state, view.dispatch)
    view.focus()
  }
  const inMark = (name: string) => view !== null && hasMark(view, name)
  const inList = (name: string) => view !== null && listAround(view) === name
  const toggleList = (name: string) =>
    run(inList(name) ? liftListItem(nodeType('list_item')) : wrapInList(nodeType(name)))
  return (
    <Toolbar aria-label={t('editor.label')} className={styles.toolbar ?? ''}>
      <IconToggle
        label={t('editor.bold')}
        icon={TextBIcon}
        size="tiny"
        shortcut="Mod+B"
        isSelected={inMark('strong')}
        onPress={() => run(toggleMark(markType('strong')))}
      />
      <IconToggle
        label={t('editor.italic')}
        icon={TextItalicIcon}
        size="tiny"
        shortcut="Mod+I"
        isSelected={inMark('em')}
        onPress={() => run(toggleMark(markType('em')))}
      />
      <IconToggle
        label={t('editor.numbers')}
        icon={ListNumbersIcon}
        size="tiny"
        isSelected={inList('ordered_list')}
        onPress={() => toggleList('ordered_list')}
      />
      <IconToggle
        label={t('editor.bullets')}
        icon={ListBulletsIcon}
        size="tiny"
        isSelected={inList('bullet_list')}
        onPress={() => toggleList('bullet_list')}
      />
      <IconToggle
        label={t('editor.link')}
        icon={LinkSimpleIcon}
        size="tiny"
        isSelected={inMark('link')}
        onPress={() => (inMark('link') ? run(toggleMark(markType('link'))) : setLinking(true))}
      />
      {linking && (
        <LinkDialog
          onClose={() => setLinking(false)}
          onApply={(href) => {
            setLinking(false)
            if (view?.state.selection.empty)
              view.dispatch(
                view.state.tr.replaceSelectionWith(
                  view.state.schema.text(href, [markType('link').create({ href })]),
                  false,
                ),
              )
            else run(toggleMark(markType('link'), { href }))
          }}
        />
      )}
    </Toolbar>
  )
}

function hasMark({ state }: EditorView, name: string): boolean {
  const { from, to, empty, $from } = state.selection
  const type = markType(name)
  if (empty) return type.isInSet(state.storedMarks ?? $from.marks()) !== undefined
  return state.doc.rangeHasMark(from, to, type)
}

function listAround({ state }: EditorView): string | null {
  const { $from } = state.selection
  for (let depth = $from.depth; depth > 0; depth--) {
    const { name } = $from.node(depth).type
    if (name === 'ordered_list' || name === 'bullet_list') return name
  }
  return null
}
