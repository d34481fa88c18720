import { useState } from 'react'
import type { Problem } from '../../core/foundation/problem'
import { problemSentence } from '../strings/problem-words'
import { useSession, useStudio } from './studio-context'

export type KeyEntry = ReturnType<typeof useKeyEntry>

/**
 * An act that signs, behind the passphrase where the key is not open: what is wrong keeps the dialog open, with all that was
 * typed.
 * @param act runs with the key open; what it returns is wrong
 * @param needsKey false for what is written without a signature
 */
export function useKeyEntry(act: () => Promise<readonly Problem[]>, { needsKey = true } = {}) {
  const { border, session } = useStudio()
  const unlocked = useSession((state) => state.workspace?.unlocked ?? false) || !needsKey
  const isSample = useSession((state) => state.workspace?.sample ?? false)
  const [passphrase, setPassphrase] = useState('')
  const [error, setError] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)

  const told = (problems: readonly Problem[]) => {
    setBusy(false)
    if (problems.length === 0) return
    setError(problems.map(problemSentence).join(' '))
  }
  const run = async () => {
    if (busy || (!unlocked && passphrase === '')) return
    setBusy(true)
    setError(null)
    if (!unlocked) {
      const opened = await border.ask('key.unlock', { passphrase })
      if (!opened.ok) return told(opened.problems)
      void session.refresh()
    }
    told(await act())
  }
  const unlockSample = async () => {
    setBusy(true)
    setError(null)
    const opened = await border.ask('key.unlock-sample', undefined)
    if (!opened.ok) return told(opened.problems)
    await session.refresh()
    setBusy(false)
  }
  return {
    unlocked,
    isSample,
    passphrase,
    setPassphrase,
    error,
    busy,
    canRun: !busy && (unlocked || passphrase !== ''),
    run: () => void run(),
    unlockSample: () => void unlockSample(),
  }
}
