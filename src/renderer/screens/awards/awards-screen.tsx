import { useMemo, useRef, useState } from 'react'
import { AwardPanel } from './award-panel'
import styles from './awards-screen.module.css'
import { AwardsFoot } from './awards-foot'
import { useAwards, type AwardsRoute } from './use-awards'
import { AwardState, type AwardRow } from '../../../ipc/award-contract'
import { useStudio } from '../../app/studio-context'
import { useCommand } from '../../app/use-command'
import { useKept } from '../../app/use-kept'
import { useRemembered } from '../../app/use-remembered'
import { Answered } from '../../ui/answered'
import { AwardStateLabel } from '../../ui/award-state-label'
import { Button } from '../../ui/button'
import { Choice } from '../../ui/choice'
import { DataTable, type TableColumn } from '../../ui/data-table/data-table'
import { EmptyState } from '../../ui/empty-state'
import { IconButton } from '../../ui/icon-button'
import { ColumnsIcon, MagnifyingGlassIcon, XIcon } from '../../ui/icons'
import { MenuButton } from '../../ui/menu-button'
import { PersonName } from '../../ui/person-name'
import { TextField } from '../../ui/text-field'

/** Every award there is: search, filters, a table of any length, and the chosen one beside it (window.md, N6 and N8). */
export function AwardsScreen({ route }: { readonly route: AwardsRoute }) {
  const { t, router } = useStudio()
  const list = useAwards(route)
  const [chosen, setChosen] = useKept<string | null>('chosen', route.award ?? null)
  const [marked, setMarked] = useState<ReadonlySet<number>>(new Set())
  const searchField = useRef<HTMLInputElement>(null)
  useCommand('find.here', { run: () => searchField.current?.focus() })

  const [shown, setShown] = useRemembered('awards.columns', chosenColumns)
  const columns = useMemo(
    (): TableColumn<AwardRow>[] => [
      {
        id: 'name',
        header: t('awards.name'),
        width: 'minmax(160px, 3fr)',
        isSortable: true,
        cell: (award) => <PersonName name={award.name} />,
        text: (award) => award.name,
      },
      ...OPTIONAL.filter((column) => shown.includes(column)).map((column) => ({
        id: column,
        header: t(`awards.${column}`),
        width: 'minmax(120px, 2fr)',
        isSortable: column === 'badge',
        cell: (award: AwardRow) => (
          <bdi title={award[column]}>{column === 'badge' ? badgeName(list.badges, award.badge) : award[column]}</bdi>
        ),
        text: (award: AwardRow) => award[column],
      })),
      {
        id: 'awarded',
        header: t('awards.awarded'),
        width: '112px',
        isSortable: true,
        cell: (award) => <span className="num">{award.awarded}</span>,
        text: (award) => award.awarded,
      },
      {
        id: 'validUntil',
        header: t('awards.validUntil'),
        width: '112px',
        cell: (award) => <span className="num">{award.validUntil ?? t('awards.forEver')}</span>,
        text: (award) => award.validUntil ?? '',
      },
      {
        id: 'state',
        header: t('awards.state'),
        width: '128px',
        isSortable: true,
        cell: (award) => <AwardStateLabel state={award.state} />,
        text: (award) => t(`state.${award.state}`),
      },
    ],
    [t, shown, list.badges],
  )

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
                  entries={OPTIONAL.map((column) => ({
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
                marks={{ has: (index) => marked.has(index), set: setMarked, all: () => marked }}
                current={indexOf(chosen, list.pages)}
                onCurrent={(index) => setChosen(list.pages.itemAt(index)?.id ?? null)}
              />
            )}
            <AwardsFoot marked={marked.size} states={states} />
          </div>
          {chosen !== null && <AwardPanel award={chosen} onClose={() => setChosen(null)} />}
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

/** Columns that can be added to the list. */
const OPTIONAL = ['email', 'badge', 'batch'] as const
type OptionalColumn = (typeof OPTIONAL)[number]

function chosenColumns(kept: unknown): readonly OptionalColumn[] {
  return Array.isArray(kept) ? OPTIONAL.filter((column) => kept.includes(column)) : []
}

function badgeName(badges: readonly { readonly slug: string; readonly name: string }[], slug: string): string {
  return badges.find((badge) => badge.slug === slug)?.name ?? slug
}

/** Where the chosen award stands among the rows that were read, or null. */
function indexOf(id: string | null, pages: ReturnType<typeof useAwards>['pages']): number | null {
  if (id === null) return null
  for (let i = 0; i < Math.min(pages.total, 1_000); i++) if (pages.itemAt(i)?.id === id) return i
  return null
}
