import { useCallback, useEffect, useRef, useState } from 'react'
import { BatchId } from '../../../core/foundation/ids'
import type { Problem } from '../../../core/foundation/problem'
import type { MailTextView } from '../../../ipc/award-contract'
import { useStudio } from '../../app/studio-context'
import { useBeforeLeaving } from '../../app/use-closing'
import { timeOfDay } from '../../strings/dates'
import { problemSentence, problemWords } from '../../strings/problem-words'

type Text = MailTextView['text']

const PAUSE_MS = 700

/** The text of a batch's mails: written, judged and kept by itself after a pause. */
export function useMails(batch: string, given: MailTextView) {
  const { t, border } = useStudio()
  const [text, setText] = useState<Text>(given.text)
  const [view, setView] = useState(given)
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const [savedMs, setSavedMs] = useState<number | null>(null)
  const pending = useRef<Text | null>(null)

  const save = useCallback(async (): Promise<string | null> => {
    const next = pending.current
    if (!next || next.subject.trim() === '' || next.body.trim() === '') return null
    pending.current = null
    const answer = await border.ask('mail.change', { batch: BatchId.parse(batch), text: next })
    setProblems(answer.ok ? [] : answer.problems)
    if (!answer.ok) return answer.problems[0] ? problemWords(answer.problems[0]).message : null
    setView(answer.value)
    setSavedMs(Date.now())
    return null
  }, [border, batch])
  useBeforeLeaving(t('closing.mails'), save)
  useEffect(() => {
    if (pending.current === null) return
    const timer = setTimeout(() => void save(), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text, save])
  useEffect(() => () => void save(), [save])

  return {
    text,
    columns: view.columns,
    first: view.first,
    problemOf: (path: 'subject' | 'body') => {
      const found = problems.find(({ where }) => where.path === path)
      return found ? problemSentence(found) : null
    },
    set: (part: Partial<Text>) =>
      setText((before) => {
        const next = { ...before, ...part }
        pending.current = next
        return next
      }),
    savedText:
      problems.length > 0
        ? t('mails.notSaved')
        : savedMs === null
          ? ''
          : t('mails.saved', { time: timeOfDay(savedMs) }),
  }
}
