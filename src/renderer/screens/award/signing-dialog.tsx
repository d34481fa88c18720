import { useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { useStudio } from '../../app/studio-context'
import type { AwardDesk } from '../../state/award-desk'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Progress } from '../../ui/progress'

export type SigningDialogProps = { readonly desk: AwardDesk; readonly total: number | null }

/** How far signing is, with the time that is left and a way to stop (window.md, F4). */
export function SigningDialog({ desk, total: expected }: SigningDialogProps) {
  const { t, border, announcer } = useStudio()
  const signing = useStore(desk.store, (state) => state.signing)
  const [nowMs, setNowMs] = useState(() => Date.now())
  const spoken = useRef(-1)
  const done = signing?.progress.done ?? 0
  const total = signing?.progress.total ?? expected

  useEffect(() => {
    const timer = setInterval(() => setNowMs(Date.now()), 500)
    return () => clearInterval(timer)
  }, [])
  useEffect(() => {
    const share = total === null || total === 0 ? 0 : done / total
    void border.ask('shell.progress', { share })
    const quarter = Math.floor(share * 4) * 25
    if (quarter === spoken.current) return
    spoken.current = quarter
    announcer.politely(t('award.spoken', { percent: quarter }))
  }, [border, announcer, t, done, total])
  useEffect(
    () => () => {
      void border.ask('shell.progress', { share: null })
    },
    [border],
  )

  if (!signing) return null
  const elapsedMs = nowMs - signing.startedMs
  const seconds = total === null || done === 0 ? 0 : Math.ceil(((total - done) * elapsedMs) / done / 1_000)
  return (
    <Dialog
      isOpen
      mustStay
      onClose={desk.stop}
      title={t('award.signing', { done, total: total ?? 0 })}
      buttons={
        <Button size="large" onPress={desk.stop} isDisabled={signing.stopping} autoFocus>
          {signing.stopping ? t('award.stopping') : t('award.stop')}
        </Button>
      }
    >
      <Progress
        label={done === 0 ? t('award.planning') : t('award.signing', { done, total: total ?? 0 })}
        done={done}
        total={total}
        note={elapsedMs > 2_000 && seconds > 0 ? t('award.left', { seconds }) : ''}
      />
    </Dialog>
  )
}
