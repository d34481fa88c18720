import { useState } from 'react'
import type { Problem } from '../../core/foundation/problem'
import { useSession, useStudio } from './studio-context'
import { useAct } from './use-act'

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
  const { error, busy, run } = useAct()
  const canRun = !busy && (unlocked || passphrase !== '')

  const unlockAndRun = async () => {
    if (!unlocked) {
      const opened = await border.ask('key.unlock', { passphrase })
      if (!opened.ok) return opened.problems
      void session.refresh()
    }
    return act()
  }
  const unlockSample = async () => {
    const opened = await border.ask('key.unlock-sample', undefined)
    if (!opened.ok) return opened.problems
    await session.refresh()
    return []
  }
  return {
    unlocked,
    isSample,
    passphrase,
    setPassphrase,
    error,
    busy,
    canRun,
    run: () => void (canRun && run(unlockAndRun)),
    unlockSample: () => void run(unlockSample),
  }
}
