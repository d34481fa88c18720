import styles from './verify-drop.module.css'
import { useStrings } from '../../app/studio-context'
import { Button } from '../../ui/button'
import { DownloadSimpleIcon } from '../../ui/icons'
import { RichText } from '../../ui/rich-text'

export type VerifyDropProps = {
  readonly isFirst: boolean
  readonly note: string | null
  readonly onChoose: () => void
  readonly onPaste: (text: string) => void
}

/** Where a badge can be put: dropped, pasted or chosen. */
export function VerifyDrop({ isFirst, note, onChoose, onPaste }: VerifyDropProps) {
  const t = useStrings()
  return (
    <>
      {isFirst && (
        <>
          <h1 className={styles.title} tabIndex={-1}>
            {t('verify.empty')}
          </h1>
          <p className={styles.text}>{t('verify.emptyText')}</p>
        </>
      )}
      <div className={styles.drop}>
        <DownloadSimpleIcon size={20} aria-hidden />
        <p>
          <RichText text={isFirst ? t('verify.drop') : t('verify.dropAnother')} />
        </p>
        <div className={styles.ways}>
          <Button look={isFirst ? 'primary' : 'plain'} size={isFirst ? 'large' : 'medium'} onPress={onChoose}>
            {t('verify.choose')}
          </Button>
          <input
            className={styles.paste}
            aria-label={t('verify.paste')}
            placeholder={t('verify.paste')}
            value=""
            onChange={() => undefined}
            onPaste={(event) => {
              event.preventDefault()
              onPaste(event.clipboardData.getData('text/plain'))
            }}
          />
        </div>
        {note !== null && <p role="status">{note}</p>}
      </div>
    </>
  )
}
