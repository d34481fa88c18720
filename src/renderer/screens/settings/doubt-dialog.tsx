import { useEffect, useState } from 'react'
import type { KeyRow } from '../../../ipc/key-contract'
import { KeyDialog } from '../../app/key-dialog'
import { useStudio } from '../../app/studio-context'
import { TextField } from '../../ui/text-field'

/** Others may have a key: says first how many awards are signed anew, then does it in one act. */
export function DoubtDialog({ row, onClose }: { readonly row: KeyRow; readonly onClose: () => void }) {
  const { t, border, session, toasts } = useStudio()
  const [since, setSince] = useState('')
  const [reason, setReason] = useState('')
  const [awards, setAwards] = useState<number | null>(null)

  useEffect(() => {
    let gone = false
    const request = { kid: row.kid, since: null, reason: '', passphrase: null }
    const counting = border.run('key.doubt', request, () => undefined)
    void counting.done.then((answer) => {
      if (!gone && answer.ok) setAwards(answer.value.awards)
    })
    return () => {
      gone = true
      counting.cancel()
    }
  }, [border, row.kid])

  const doubt = async (passphrase: string) => {
    const request = { kid: row.kid, since: since === '' ? null : since, reason, passphrase }
    const answer = await border.run('key.doubt', request, () => undefined).done
    if (!answer.ok) return answer.problems
    await session.refresh()
    toasts.tell(t('doubt.done', { count: answer.value.resigned }))
    return []
  }

  return (
    <KeyDialog
      title={t('doubt.title')}
      text={t('doubt.text')}
      button={t('doubt.button', { count: awards ?? 0 })}
      isWaiting={awards === null}
      onRun={doubt}
      onClose={onClose}
    >
      <p role="status">{awards === null ? t('doubt.counting') : t('doubt.awards', { count: awards })}</p>
      <TextField
        label={t('doubt.since')}
        type="date"
        note={t('new.optional')}
        help={t('doubt.sinceHelp')}
        value={since}
        onChange={setSince}
        autoFocus
      />
      <TextField
        label={t('doubt.reason')}
        note={t('new.optional')}
        help={t('doubt.reasonHelp')}
        value={reason}
        onChange={setReason}
        maxLength={500}
      />
    </KeyDialog>
  )
}
