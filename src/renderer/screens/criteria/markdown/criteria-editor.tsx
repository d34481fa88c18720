import { useEffect, useId, useRef, useState } from 'react'
import { EditorState } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import styles from './criteria-editor.module.css'
import { criteriaPlugins } from './criteria-keys'
import { documentFrom, markdownFrom } from './criteria-markdown'
import { CriteriaToolbar } from './criteria-toolbar'
import { useStrings } from '../../../app/studio-context'
import { classNames } from '../../../ui/class-names'
import field from '../../../ui/field.module.css'
import { WarningCircleIcon } from '../../../ui/icons'

export type CriteriaEditorProps = {
  /** Markdown. */
  readonly value: string
  readonly onChange: (markdown: string) => void
  readonly error: string | null
}

/** Criteria as they will look, not as Markdown signs. What is pasted comes in as text. */
export function CriteriaEditor({ value, onChange, error }: CriteriaEditorProps) {
  const t = useStrings()
  const [view, setView] = useState<EditorView | null>(null)
  const [, setDrawn] = useState(0)
  const room = useRef<HTMLDivElement>(null)
  const latest = useRef({ value, onChange })
  const errorId = useId()
  useEffect(() => {
    latest.current.onChange = onChange
  })

  useEffect(() => {
    if (!room.current) return
    const editor = new EditorView(room.current, {
      state: EditorState.create({
        doc: documentFrom(latest.current.value, (rows) => t('editor.table', { rows })),
        plugins: criteriaPlugins(),
      }),
      attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': t('editor.label'), dir: 'auto' },
      handlePaste: (target, event) => {
        const text = event.clipboardData?.getData('text/plain') ?? ''
        const pasted = documentFrom(text, (rows) => t('editor.table', { rows }))
        target.dispatch(target.state.tr.replaceSelection(pasted.slice(0, pasted.content.size)))
        return true
      },
      handleDOMEvents: { drop: () => true },
      dispatchTransaction(transaction) {
        const next = editor.state.apply(transaction)
        editor.updateState(next)
        setDrawn((count) => count + 1)
        if (!transaction.docChanged) return
        latest.current.value = markdownFrom(next.doc)
        latest.current.onChange(latest.current.value)
      },
    })
    setView(editor)
    return () => editor.destroy()
  }, [t])

  useEffect(() => {
    view?.dom.setAttribute('aria-invalid', String(error !== null))
    if (error === null) view?.dom.removeAttribute('aria-describedby')
    else view?.dom.setAttribute('aria-describedby', errorId)
  }, [view, error, errorId])

  return (
    <div className={field.field}>
      <span className={field.label}>{t('criteria.criteria')}</span>
      <div className={classNames(styles.editor, error !== null && styles.invalid)}>
        <CriteriaToolbar view={view} />
        <div ref={room} className={styles.text} />
      </div>
      {error !== null && (
        <p id={errorId} className={field.error}>
          <WarningCircleIcon size={16} weight="fill" aria-hidden />
          {error}
        </p>
      )}
    </div>
  )
}
