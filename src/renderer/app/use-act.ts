import { useState } from 'react'
import type { Problem } from '../../core/foundation/problem'
import { problemSentence } from '../strings/problem-words'

/** An act of a dialog: whether it runs, and what was wrong with it, until it is tried again. */
export function useAct() {
  const [error, setError] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  /** @returns whether all went well */
  const run = async (act: () => Promise<readonly Problem[]>): Promise<boolean> => {
    setBusy(true)
    setError(null)
    const problems = await act()
    setBusy(false)
    if (problems.length > 0) setError(problems.map(problemSentence).join(' '))
    return problems.length === 0
  }
  return { error, busy, run }
}
