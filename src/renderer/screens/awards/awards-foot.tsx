import styles from './awards-foot.module.css'
import { AwardState, type AwardRow } from '../../../ipc/award-contract'
import { useStrings } from '../../app/studio-context'
import { Button } from '../../ui/button'
import { MenuButton } from '../../ui/menu-button'
import type { ManageAct } from './manage/manage-act'
import { bulkEntries } from './manage/manage-entries'

export type AwardsFootProps = {
  readonly marked: readonly (AwardRow | undefined)[]
  /** Of all awards that are listed. */
  readonly states: Readonly<Partial<Record<AwardState, number>>>
  /** An act for all that are marked. */
  readonly onManage: (act: ManageAct) => void
}

/** Sums of what is marked, else of all that is listed. */
export function AwardsFoot({ marked, states: listed, onManage }: AwardsFootProps) {
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
      {marked.length > 0 && (
        <MenuButton label={t('manage.marked', { count: marked.length })} entries={bulkEntries(onManage, t)}>
          <Button size="small">{t('manage.marked', { count: marked.length })}</Button>
        </MenuButton>
      )}
    </footer>
  )
}

function countsOf(awards: readonly AwardRow[]): Partial<Record<AwardState, number>> {
  const counts: Partial<Record<AwardState, number>> = {}
  for (const { state } of awards) counts[state] = (counts[state] ?? 0) + 1
  return counts
}
