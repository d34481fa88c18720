import { useEffect, useState } from 'react'
import type { Problem } from '../../../../core/foundation/problem'
import { useStudio } from '../../../app/studio-context'
import { beginAct, type ManageRequest } from './manage-request'

/** What an act would do: how many change, how many stand so already, what is in its way. */
export type ManagePreview = {
  readonly changing: number
  readonly standSo: number
  readonly problems: readonly Problem[]
}

/** Asks again whenever the awards or the day are others; null until it is known, and for what is judged only when it is signed. */
export function useManagePreview({ act, awards, until }: ManageRequest): ManagePreview | null {
  const { border } = useStudio()
  const [known, setKnown] = useState<{
    readonly of: unknown
    readonly until: string
    readonly preview: ManagePreview
  }>()
  useEffect(() => {
    if (act === 'reissue' || (act === 'extend' && until === '')) return
    let isAsked = true
    const job = beginAct(border, { act, awards, until, reason: '', set: {} }, true, () => undefined)
    void job.done.then((answer) => {
      if (!isAsked) return
      const rows = answer.ok ? answer.value : []
      const changing = rows.filter(({ changed }) => changed).length
      const problems = answer.ok ? [] : answer.problems
      setKnown({ of: awards, until, preview: { changing, standSo: rows.length - changing, problems } })
    })
    return () => {
      isAsked = false
      job.cancel()
    }
  }, [border, act, awards, until])
  return known?.of === awards && known.until === until ? known.preview : null
}
