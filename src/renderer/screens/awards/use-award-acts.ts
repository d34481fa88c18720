import { AwardId } from '../../../core/foundation/ids'
import type { AwardRow } from '../../../ipc/award-contract'
import { useStudio } from '../../app/studio-context'
import type { MenuEntry } from '../../ui/menu-button'
import { entriesOf, type OpenManage } from './manage/manage-entries'

export type AwardActs = ReturnType<typeof useAwardActs>

/** What can be done with one award, from the list and from its details. @param onManage opens the dialog of an act */
export function useAwardActs(onManage: OpenManage) {
  const { t, border, toasts, session } = useStudio()
  const copy = (text: string, told: string) => void navigator.clipboard.writeText(text).then(() => toasts.tell(told))
  const copyId = ({ id }: AwardRow) => copy(id, t('awards.copied'))
  const openPage = ({ url }: AwardRow) => void border.ask('link.open', { url })
  const saveBadge = async ({ id, badge }: AwardRow) => {
    const answer = await border.ask('award.image', { award: AwardId.parse(id), format: 'png' })
    if (!answer.ok) return session.setTrouble(answer.problems[0] ?? null)
    const saved = await border.ask('file.save-as', {
      purpose: 'export',
      title: t('awards.saveBadge'),
      name: `${badge}-${id.slice(0, 8)}.png`,
      bytes: answer.value,
    })
    const file = saved.ok ? saved.value : null
    if (file)
      toasts.tell(t('awards.saved', { name: file.name }), {
        label: t('awards.showFile'),
        run: () => void border.ask('file.show', { file: file.ticket }),
      })
  }
  return {
    copyId,
    openPage,
    saveBadge: (award: AwardRow) => void saveBadge(award),
    /** As the native menu of a row shows them. */
    menuOf: (award: AwardRow): readonly MenuEntry[] => [
      { id: 'page', label: t('awards.openPage'), run: () => openPage(award) },
      { id: 'save', label: t('awards.saveBadge'), run: () => void saveBadge(award) },
      { id: 'copy-id', label: t('awards.copyId'), run: () => copyId(award) },
      {
        id: 'copy-address',
        label: t('awards.copyAddress'),
        run: () => copy(award.email, t('awards.copiedAddress')),
        isDisabled: award.email === '',
      },
      ...entriesOf(award, onManage, t),
    ],
  }
}
