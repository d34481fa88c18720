import { useState } from 'react'
import type { Problem } from '../../../core/foundation/problem'
import type { Result } from '../../../core/foundation/result'
import type { PickedFile } from '../../../ipc/file-ticket'
import type { BackupCheck, KeyRow, SealedBackup } from '../../../ipc/key-contract'
import { useStudio } from '../../app/studio-context'

const NONE: readonly Problem[] = []

/** All that can be done with the keys of the office. */
export function useKeys() {
  const { t, border, session, toasts } = useStudio()
  const [check, setCheck] = useState<BackupCheck | null>(null)
  const told = async (answer: Result<unknown>, words: string): Promise<readonly Problem[]> => {
    if (!answer.ok) return answer.problems
    await session.refresh()
    toasts.tell(words)
    return NONE
  }

  /** Seals, asks where it goes, writes it; a question that is broken off changes nothing. */
  const save = async (passphrase: string, part: 'file' | 'sheet'): Promise<readonly Problem[]> => {
    const sealed = await border.ask('key.back-up', { passphrase })
    if (!sealed.ok) return sealed.problems
    const saved = await border.ask('file.save-as', {
      purpose: 'export',
      title: t(part === 'file' ? 'backup.save' : 'sheet.save'),
      name: nameOf(sealed.value, part),
      bytes: sealed.value[part],
    })
    if (!saved.ok) return saved.problems
    const file = saved.value
    if (file === null) return NONE
    const { created, keys } = sealed.value
    const noted = await border.ask('key.backed-up', { created, keys: [...keys] })
    return told(noted, t(part === 'file' ? 'backup.saved' : 'sheet.saved', { name: file.name }))
  }

  return {
    check,
    clearCheck: () => setCheck(null),
    backUp: (passphrase: string) => save(passphrase, 'file'),
    saveSheet: (passphrase: string) => save(passphrase, 'sheet'),
    rotate: async (passphrase: string, key: KeyRow | null) =>
      told(await border.ask('key.rotate', { kid: key?.kid ?? null, passphrase }), t('rotate.done')),
    changePassphrase: async (old: string, next: string) => {
      const answer = await border.ask('key.passphrase', { old, next })
      if (answer.ok) await border.ask('key-store.forget', undefined)
      return told(answer, t('passphrase.done'))
    },
    chooseBackup: async (): Promise<PickedFile | null> => {
      const chosen = await border.ask('file.choose', { purpose: 'export', title: t('check.choose'), many: false })
      return chosen.ok ? (chosen.value[0] ?? null) : null
    },
    tryBackup: async (passphrase: string, file: PickedFile): Promise<readonly Problem[]> => {
      const answer = await border.ask('key.check-backup', { file: file.ticket, passphrase })
      if (!answer.ok) return answer.problems
      setCheck(answer.value)
      return NONE
    },
  }
}

function nameOf({ created }: SealedBackup, part: 'file' | 'sheet'): string {
  const day = created.slice(0, 10)
  return part === 'file' ? `rosette-keys-${day}.json` : `rosette-recovery-sheet-${day}.pdf`
}
