import { useState } from 'react'
import { useStore } from 'zustand'
import { verifyReport } from './verify-report'
import type { VerifiedFile } from '../../../ipc/verify-contract'
import { useStudio } from '../../app/studio-context'

/** The badge on the desk, and giving it another one. */
export function useVerify() {
  const { t, border, verifyDesk, toasts } = useStudio()
  const { items, current } = useStore(verifyDesk.store)
  const [note, setNote] = useState<string | null>(null)
  return {
    items,
    item: items.find(({ id }) => id === current) ?? null,
    note,
    show: verifyDesk.choose,
    compare: verifyDesk.compare,
    choose: () =>
      void border
        .ask('file.choose', { purpose: 'badge', title: t('command.verifyFile'), many: true })
        .then((answer) => {
          if (answer.ok && answer.value.length > 0) verifyDesk.take(answer.value)
        }),
    /** Text given with Ctrl+V; the clipboard is read only when a person pastes. */
    pasted: (text: string) => {
      const isText = text.trim() !== ''
      setNote(isText ? null : t('verify.nothingPasted'))
      if (isText) verifyDesk.takeText(t('verify.pasted'), text.trim())
    },
    copyReport: (file: VerifiedFile) =>
      void navigator.clipboard.writeText(verifyReport(file)).then(() => toasts.tell(t('verify.copied'))),
  }
}
