import { useState } from 'react'
import type { Progress } from '../../../../core/foundation/run'
import type { AwardRow } from '../../../../ipc/award-contract'
import { useStudio } from '../../../app/studio-context'
import { useKeyEntry } from '../../../app/use-key-entry'
import type { Translate } from '../../../strings/strings'
import type { ManageAct } from './manage-act'
import { beginAct, type ManageFields } from './manage-request'
import { useManagePreview } from './use-manage-preview'

export type Manage = ReturnType<typeof useManage>

/** The dialog of one act: what is typed, what would come of it, doing it. */
export function useManage(act: ManageAct, chosen: readonly AwardRow[], onClose: () => void) {
  const { t, border, toasts, router, replies, session } = useStudio()
  const [awards, setAwards] = useState(chosen)
  const [fields, setFields] = useState<ManageFields>({ reason: '', until: '', set: {} })
  const [progress, setProgress] = useState<Progress | null>(null)
  const request = { act, awards, ...fields }
  const preview = useManagePreview(request)

  const entry = useKeyEntry(
    async () => {
      setProgress({ stage: 'changing', done: 0 })
      const answer = await beginAct(border, request, false, setProgress).done
      setProgress(null)
      if (!answer.ok) return answer.problems
      replies.changes.setState(({ count }) => ({ count: count + 1 }))
      void session.refresh()
      const count = answer.value.filter(({ changed }) => changed).length
      const afterwards = act === 'erase' ? '' : ` ${t('manage.afterwards')}`
      toasts.tell(doneWords(act, count, t) + afterwards, {
        label: t('manage.exportNow'),
        run: () => router.go({ screen: 'site' }),
      })
      onClose()
      return []
    },
    { needsKey: act !== 'erase' },
  )
  const hasEffect = act === 'reissue' ? Object.keys(fields.set).length > 0 : (preview?.changing ?? 0) > 0
  return {
    act,
    awards,
    fields,
    change: (part: Partial<ManageFields>) => setFields((before) => ({ ...before, ...part })),
    preview,
    progress,
    entry,
    canRun: entry.canRun && hasEffect,
    /** Takes awards off the list that stand in the way. */
    leaveOut: (ids: ReadonlySet<string>) => setAwards(awards.filter(({ id }) => !ids.has(id))),
  }
}

function doneWords(act: ManageAct, count: number, t: Translate): string {
  switch (act) {
    case 'suspend':
      return t('manage.suspended', { count })
    case 'restore':
      return t('manage.restored', { count })
    case 'revoke':
      return t('manage.revoked', { count })
    case 'extend':
      return t('manage.extended', { count })
    case 'reissue':
      return t('manage.reissued')
    case 'erase':
      return t('manage.erased')
  }
}
