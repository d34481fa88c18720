import { useStrings } from '../app/studio-context'
import { Button } from './button'
import styles from './sample-key.module.css'

export type SampleKeyProps = { readonly isDisabled: boolean; readonly onUse: () => void }

/** The practice key of the sample opens with a press: its passphrase is no secret. */
export function SampleKey({ isDisabled, onUse }: SampleKeyProps) {
  const t = useStrings()
  return (
    <div className={styles.sample}>
      <p>{t('unlock.sampleText')}</p>
      <Button look="quiet" size="small" isDisabled={isDisabled} onPress={onUse}>
        {t('unlock.sample')}
      </Button>
    </div>
  )
}
