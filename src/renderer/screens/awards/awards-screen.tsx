import { useMemo, useRef, useState } from 'react'
import { awardColumns, chosenColumns, OPTIONAL_COLUMNS } from './award-columns'
import { AwardPanel } from './award-panel'
import styles from './awards-screen.module.css'
import { AwardsFoot } from './awards-foot'
import type { ManageAct } from './manage/manage-act'
import { ManageDialog } from './manage/manage-dialog'
import { awardsAt } from './manage/marked-awards'
import { useAwardActs } from './use-award-acts'
import { useAwards, type AwardsRoute } from './use-awards'
import { useMarks } from './use-marks'
import { AwardState, type AwardRow } from '../../../ipc/award-contract'
import { useStudio } from '../../app/studio-context'
import { useCommand } from '../../app/use-command'
import { useKept } from '../../app/use-kept'
import { useRemembered } from '../../app/use-remembered'
import { Answered } from '../../ui/answered'
import { Button } from '../../ui/button'
import { Choice } from '../../ui/choice'
import { DataTable } from '../../ui/data-table/data-table'
import { EmptyState } from '../../ui/empty-state'
import { IconButton } from '../../ui/icon-button'
import { ColumnsIcon, MagnifyingGlassIcon, XIcon } from '../../ui/icons'
import { MenuButton } from '../../ui/menu-button'
import { TextField } from '../../ui/text-field'

/** Every award there is: search, filters, a table of any length, and the chosen one beside it (window.md, N6 and N8). */
export function AwardsScreen({ route }: { readonly route: AwardsRoute }) {
  const { t, router } = useStudio()
  const list = useAwards(route)
  const [chosen, setChosen] = useKept<string | null>('chosen', route.award ?? null)
  const marks = useMarks(list.query)
  const [managed, setManaged] = useState<{ readonly act: ManageAct; readonly awards: readonly AwardRow[] } | null>(null)
  const manage = (act: ManageAct, awards: readonly AwardRow[]) => setManaged({ act, awards })
  const { menuOf } = useAwardActs(manage)
  const details = useRef<HTMLDivElement>(null)
  const searchField = useRef<HTMLInputElement>(null)
  useCommand('find.here', { run: () => searchField.current?.focus() })

  const [shown, setShown] = useRemembered('awards.columns', chosenColumns)
  const columns = useMemo(() => awardColumns(t, shown, list.badges), [t, shown, list.badges])
  const closeDetails = () => {
    setChosen(null)
    details.current?.parentElement?.querySelector<HTMLElement>('[role=grid]')?.focus()
  }

  return (
    <Answered asked={list.summary}>
      {({ total, all, states }) => (
        <div className={chosen === null ? styles.one : styles.two}>
          <div className={styles.list}>
            <header className={styles.head}>
              <h1 className={styles.title} tabIndex={-1}>
                {t('awards.title')}
              </h1>
            </header>
            <div className={styles.tools} data-region="toolbar">
              <TextField
                ref={searchField}
                label={t('awards.search')}
                hideLabel
                placeholder={t('awards.search')}
                value={list.search}
                onChange={list.setSearch}
                type="search"
                start={<MagnifyingGlassIcon size={16} aria-hidden />}
                end={
                  list.search !== '' && (
                    <IconButton label={t('action.clear')} icon={XIcon} size="tiny" onPress={() => list.setSearch('')} />
                  )
                }
              />
              <div className={styles.filters}>
                <Choice
                  asChip
                  hideLabel
                  label={t('awards.badge')}
                  options={[
                    { value: '', label: t('awards.anyBadge') },
                    ...list.badges.map(({ slug, name }) => ({ value: slug, label: name })),
                  ]}
                  value={list.badge}
                  onChange={list.setBadge}
                />
                <Choice
                  asChip
                  hideLabel
                  label={t('awards.state')}
                  options={[
                    { value: '', label: t('awards.anyState') },
                    ...AwardState.options.map((value) => ({ value, label: t(`state.${value}`) })),
                  ]}
                  value={list.state}
                  onChange={list.setState}
                />
                <MenuButton
                  label={t('awards.columns')}
                  entries={OPTIONAL_COLUMNS.map((column) => ({
                    id: column,
                    label: t(`awards.${column}`),
                    isChecked: shown.includes(column),
                    run: () =>
                      setShown(shown.includes(column) ? shown.filter((one) => one !== column) : [...shown, column]),
                  }))}
                >
                  <IconButton label={t('awards.columns')} icon={ColumnsIcon} size="small" />
                </MenuButton>
                {list.isFiltered && (
                  <Button look="quiet" size="small" onPress={list.clear}>
                    {t('action.clear')}
                  </Button>
                )}
                <span className={styles.count} role="status">
                  {t('awards.count', { shown: total, all })}
                </span>
              </div>
            </div>
            {total === 0 ? (
              <Nothing
                isFiltered={list.isFiltered}
                onClear={list.clear}
                onAward={() => router.go({ screen: 'award' })}
              />
            ) : (
              <DataTable
                isCut
                label={t('awards.table')}
                columns={columns}
                total={list.pages.total}
                rowAt={list.pages.itemAt}
                onSight={list.pages.onSight}
                sort={{ column: list.sort, descending: list.descending }}
                onSort={list.sortBy}
                marks={marks}
                menuOf={menuOf}
                onEnter={() => details.current?.querySelector<HTMLElement>('button')?.focus()}
                current={indexOf(chosen, list.pages)}
                onCurrent={(index) => setChosen(list.pages.itemAt(index)?.id ?? null)}
              />
            )}
            <AwardsFoot
              marked={[...marks.all()].map(list.pages.itemAt)}
              states={states}
              onManage={(act) => void awardsAt(marks.all(), list.fetch).then((awards) => manage(act, awards))}
            />
          </div>
          <div ref={details} className={styles.details}>
            {chosen !== null && <AwardPanel award={chosen} onClose={closeDetails} onManage={manage} />}
          </div>
          {managed && <ManageDialog {...managed} onClose={() => setManaged(null)} />}
        </div>
      )}
    </Answered>
  )
}

type NothingProps = { readonly isFiltered: boolean; readonly onClear: () => void; readonly onAward: () => void }

function Nothing({ isFiltered, onClear, onAward }: NothingProps) {
  const { t } = useStudio()
  return isFiltered ? (
    <EmptyState title={t('awards.noHit')} action={<Button onPress={onClear}>{t('action.clear')}</Button>}>
      {t('awards.noHitWhy')}
    </EmptyState>
  ) : (
    <EmptyState
      title={t('awards.none')}
      action={
        <Button look="primary" size="large" onPress={onAward}>
          {t('awards.noneAction')}
        </Button>
      }
    >
      {t('awards.noneWhy')}
    </EmptyState>
  )
}

/** Where the chosen award stands among the rows that were read, or null. */
function indexOf(id: string | null, pages: ReturnType<typeof useAwards>['pages']): number | null {
  if (id === null) return null
  for (let i = 0; i < Math.min(pages.total, 1_000); i++) if (pages.itemAt(i)?.id === id) return i
  return null
}
