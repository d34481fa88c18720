import { useStore } from 'zustand'
import { useStrings } from '../../app/studio-context'
import { problemWords } from '../../strings/problem-words'
import { Button } from '../../ui/button'
import { Note } from '../../ui/note'
import type { Saver } from '../session/save'
import styles from './save-bar.module.css'

type SaveBarProps = { readonly saver: Saver; readonly onCompare: () => void }

/** Stays above the design while it cannot be saved, and goes by itself when it is (designer.md W2, W3). */
export function SaveBar({ saver, onCompare }: SaveBarProps) {
  const t = useStrings()
  const { trouble, isKept } = useStore(saver.store)
  if (!trouble) return null
  const { message, remedy } = problemWords(trouble)
  const isChanged = trouble.code === 'design-changed'
  return (
    <div className={styles.bar} data-region="trouble">
      <Note
        tone={isChanged ? 'warn' : 'bad'}
        urgent
        action={
          isChanged ? (
            <Button onPress={onCompare}>{t('editor.trouble.compare')}</Button>
          ) : (
            <Button onPress={() => void saver.flush()}>{t('editor.trouble.retry')}</Button>
          )
        }
      >
        <p>
          <b>{message}</b> {remedy}
        </p>
        {!isChanged && <p>{t(isKept ? 'editor.trouble.kept' : 'editor.trouble.notKept')}</p>}
      </Note>
    </div>
  )
}
