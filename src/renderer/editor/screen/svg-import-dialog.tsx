import { useEffect, useState } from 'react'
import { useStudio } from '../../app/studio-context'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Progress } from '../../ui/progress'
import styles from './svg-import-dialog.module.css'
import type { SvgImportState } from './use-svg-import'

/** What is read faster than this is not talked about. */
const PATIENCE_MS = 300

/** How far a drawing is on its way in, and what of it a design could not hold (designer.md I5). */
export function SvgImportDialog({ shown, onClose }: { readonly shown: SvgImportState; readonly onClose: () => void }) {
  const { t } = useStudio()
  const isSlow = useSlow(shown.state === 'reading')
  if (shown.state === 'idle' || (shown.state === 'reading' && !isSlow)) return null
  if (shown.state === 'reading')
    return (
      <Dialog
        isOpen
        onClose={shown.cancel}
        title={t('editor.svg.reading')}
        buttons={<Button onPress={shown.cancel}>{t('editor.svg.cancel')}</Button>}
      >
        <Progress label={t('editor.svg.pieces', { count: shown.pieces })} done={0} total={null} />
      </Dialog>
    )
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('editor.svg.done', { count: shown.pieces })}
      lead={t('editor.svg.lead')}
      buttons={
        <Button look="primary" onPress={onClose}>
          {t('editor.svg.close')}
        </Button>
      }
    >
      <ul className={styles.list}>
        {shown.problems.map(({ code, message, remedy, values }) => (
          <li key={`${code} ${message}`}>
            <b>{message}</b> {remedy}
            {Number(values['count'] ?? 1) > 1 && (
              <span className={styles.times}> {t('editor.svg.times', { count: Number(values['count']) })}</span>
            )}
          </li>
        ))}
      </ul>
    </Dialog>
  )
}

/** Whether something goes on for longer than a blink. */
function useSlow(isOn: boolean): boolean {
  const [isSlow, setSlow] = useState(false)
  useEffect(() => {
    if (!isOn) return
    const timer = setTimeout(() => setSlow(true), PATIENCE_MS)
    return () => {
      clearTimeout(timer)
      setSlow(false)
    }
  }, [isOn])
  return isOn && isSlow
}
