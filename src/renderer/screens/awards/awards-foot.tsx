import styles from './awards-foot.module.css'
import { AwardState } from '../../../ipc/award-contract'
import { useStrings } from '../../app/studio-context'

export type AwardsFootProps = {
  readonly marked: number
  readonly states: Readonly<Partial<Record<AwardState, number>>>
}

/** Sums of what is marked and shown. */
export function AwardsFoot({ marked, states }: AwardsFootProps) {
  const t = useStrings()
  return (
    <footer className={styles.foot}>
      <span>{t('awards.selected', { count: marked })}</span>
      {AwardState.options.map((state) =>
        states[state] ? (
          <span key={state}>
            {t('awards.stateCount', { count: states[state], state: t(`state.${state}`).toLowerCase() })}
          </span>
        ) : null,
      )}
    </footer>
  )
}
