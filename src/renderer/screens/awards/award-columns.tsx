import type { AwardRow } from '../../../ipc/award-contract'
import type { Translate } from '../../strings/strings'
import { AwardStateLabel } from '../../ui/award-state-label'
import type { TableColumn } from '../../ui/data-table/data-table'
import { PersonName } from '../../ui/person-name'

/** Columns that can be added to the list. */
export const OPTIONAL_COLUMNS = ['email', 'badge', 'batch'] as const
type OptionalColumn = (typeof OPTIONAL_COLUMNS)[number]

/** @param kept what this computer remembers of the choice */
export function chosenColumns(kept: unknown): readonly OptionalColumn[] {
  return Array.isArray(kept) ? OPTIONAL_COLUMNS.filter((column) => kept.includes(column)) : []
}

/** The columns of the list, with those that were added after the name. */
export function awardColumns(
  t: Translate,
  added: readonly OptionalColumn[],
  badges: readonly { readonly slug: string; readonly name: string }[],
): TableColumn<AwardRow>[] {
  const wordsOf = (award: AwardRow, column: OptionalColumn) =>
    column === 'badge' ? (badges.find(({ slug }) => slug === award.badge)?.name ?? award.badge) : award[column]
  return [
    {
      id: 'name',
      header: t('awards.name'),
      width: 'minmax(160px, 3fr)',
      isSortable: true,
      cell: (award) => <PersonName name={award.name} />,
      text: (award) => award.name,
    },
    ...added.map((column) => ({
      id: column,
      header: t(`awards.${column}`),
      width: 'minmax(120px, 2fr)',
      isSortable: column === 'badge',
      cell: (award: AwardRow) => <bdi title={wordsOf(award, column)}>{wordsOf(award, column)}</bdi>,
      text: (award: AwardRow) => wordsOf(award, column),
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
  ]
}
