import styles from './awards-foot.module.css'
import { AwardState, type AwardRow } from '../../../ipc/award-contract'
import { useStrings } from '../../app/studio-context'

export type AwardsFootProps = {
  readonly marked: readonly (AwardRow | undefined)[]
  /** Of all awards that are listed. */
  readonly states: Readonly<Partial<Record<AwardState, number>>>
}

/** Sums of what is marked, else of all that is listed. */
export function AwardsFoot({ marked, states: listed }: AwardsFootProps) {
  const t = useStrings()
  const read = marked.filter((award) => award !== undefined)
  const isKnown = marked.length > 0 && read.length === marked.length
  const states = isKnown ? countsOf(read) : marked.length > 0 ? {} : listed
  return (
    <footer className={styles.foot} aria-live="polite">
      <span>{t('awards.marked', { count: marked.length })}</span>
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

function countsOf(awards: readonly AwardRow[]): Partial<Record<AwardState, number>> {
  const counts: Partial<Record<AwardState, number>> = {}
  for (const { state } of awards) counts[state] = (counts[state] ?? 0) + 1
  return counts
}
