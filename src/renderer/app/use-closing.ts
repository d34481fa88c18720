import { useCallback, useEffect } from 'react'
import { problem, type Problem } from '../../core/foundation/problem'
import type { Settle, Unsettled } from '../state/leaving'
import type { Translate } from '../strings/strings'
import { useStudio } from './studio-context'

/** Well within the two seconds that main gives the page. */
const PATIENCE_MS = 1_500

/** Before the window closes, what was changed a moment ago is written (window.md, D7). */
export function useClosing(): void {
  const { t, border } = useStudio()
  const settle = useSettle()
  useEffect(
    () =>
      border.on('shell.closing', () => {
        void settle().then((unsettled) => {
          const unsaved = unsettled && unsettledWords(unsettled, t).slice(0, 500)
          return border.ask('shell.settled', { unsaved })
        })
      }),
    [border, settle, t],
  )
}

/** Why a workspace can't be left yet. */
export function unsettledProblem(unsettled: Unsettled, t: Translate): Problem {
  return problem({ code: 'not-saved', level: 'warn', message: unsettledWords(unsettled, t), remedy: '' })
}

function unsettledWords({ what, why }: Unsettled, t: Translate): string {
  return why === null ? t('closing.stillSaving', { what }) : t('closing.notSaved', { what, why })
}

/** Writes everything that is not written yet; @returns what could not be. */
export function useSettle(): () => Promise<Unsettled | null> {
  const { leaving } = useStudio()
  return useCallback(async () => {
    // Fields that are saved when they are left are left now.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    await new Promise((done) => setTimeout(done))
    return leaving.settle(PATIENCE_MS)
  }, [leaving])
}

/** While this part of the window is there: how to write at once what it saves by itself after a pause. */
export function useBeforeLeaving(what: string, settle: Settle): void {
  const { leaving } = useStudio()
  useEffect(() => leaving.add(what, settle), [leaving, what, settle])
}
