import { useState } from 'react'
import { useStudio } from '../../app/studio-context'
import { timeOfDay } from '../../strings/dates'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { returnTo } from '../session/new-design'
import type { OpenDesign } from '../screen/use-desk'
import { SideBySide } from './side-by-side'

/** After work that could not be written: what lies in the workspace beside what was kept on this computer (designer.md W2). */
export function RecoverDialog({ design: { desk, saver, stored, lost } }: { readonly design: OpenDesign }) {
  const { t } = useStudio()
  const [isOpen, setOpen] = useState(lost !== null)
  const { editor } = desk
  if (!lost) return null
  const keepSaved = () => {
    setOpen(false)
    void stored.keepVersion('set-aside', { scene: lost.scene }).then((kept) => {
      if (kept.ok) void stored.keepCopy(null)
    })
  }
  const recover = () => {
    setOpen(false)
    saver.holdsCopy()
    editor.act(returnTo(lost.scene), { label: t('editor.act.recover'), select: [] })
    void saver.flush()
  }
  return (
    <Dialog
      isOpen={isOpen}
      onClose={() => setOpen(false)}
      mustStay
      width="wide"
      title={t('editor.recover.title')}
      lead={t('editor.recover.lead')}
      buttons={
        <>
          <Button onPress={keepSaved}>{t('editor.recover.keepSaved')}</Button>
          <Button look="primary" autoFocus onPress={recover}>
            {t('editor.recover.recover')}
          </Button>
        </>
      }
    >
      <SideBySide
        materials={editor.materials}
        sides={[
          { scene: editor.store.getState().scene, caption: t('editor.recover.saved') },
          { scene: lost.scene, caption: t('editor.recover.lost', { time: timeOfDay(lost.keptAtMs) }) },
        ]}
      />
    </Dialog>
  )
}
