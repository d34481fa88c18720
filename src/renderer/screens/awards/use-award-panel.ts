import { AwardId } from '../../../core/foundation/ids'
import type { AwardView } from '../../../ipc/award-contract'
import { useStudio } from '../../app/studio-context'

/** What can be done with one award. */
export function useAward(award: AwardView) {
  const { t, border, toasts, session } = useStudio()
  return {
    copyId: () => void navigator.clipboard.writeText(award.id).then(() => toasts.tell(t('awards.copied'))),
    openPage: () => void border.ask('link.open', { url: award.url }),
    saveBadge: () =>
      void border.ask('award.image', { award: AwardId.parse(award.id), format: 'png' }).then(async (answer) => {
        if (!answer.ok) return session.setTrouble(answer.problems[0] ?? null)
        const saved = await border.ask('file.save-as', {
          purpose: 'export',
          title: t('awards.saveBadge'),
          name: `${award.badge}-${award.id.slice(0, 8)}.png`,
          bytes: answer.value,
        })
        const file = saved.ok ? saved.value : null
        if (file)
          toasts.tell(t('awards.saved', { name: file.name }), {
            label: t('awards.showFile'),
            run: () => void border.ask('file.show', { file: file.ticket }),
          })
      }),
  }
}
