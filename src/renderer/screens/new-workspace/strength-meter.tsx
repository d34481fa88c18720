import { LEAST_CHARACTERS, passphraseStrength } from './passphrase-strength'
import styles from './strength-meter.module.css'
import { useStrings } from '../../app/studio-context'
import { classNames } from '../../ui/class-names'

const STEPS = { empty: 0, short: 1, weak: 2, fair: 3, strong: 4 }

/** How hard the passphrase is to guess: four fields and a word. */
export function StrengthMeter({ passphrase }: { readonly passphrase: string }) {
  const t = useStrings()
  const strength = passphraseStrength(passphrase)
  const missing = LEAST_CHARACTERS - Array.from(passphrase).length
  return (
    <div className={classNames(styles.meter, styles[strength])}>
      <span className={styles.fields} aria-hidden>
        {[1, 2, 3, 4].map((step) => (
          <span key={step} className={classNames(styles.field, step <= STEPS[strength] && styles.full)} />
        ))}
      </span>
      <span role="status">
        {strength === 'short' ? t('new.strength.short', { count: missing }) : t(`new.strength.${strength}`)}
      </span>
    </div>
  )
}
