import { useEffect, useState } from 'react'
import { sceneJson, type Scene } from '../../../core/design'
import type { Problem } from '../../../core/foundation/problem'
import { useStudio } from '../../app/studio-context'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { ProblemNote } from '../../ui/problem-note'
import { returnTo } from '../session/new-design'
import type { OpenDesign } from '../screen/use-desk'
import { SideBySide } from './side-by-side'

type ConflictDialogProps = { readonly design: OpenDesign; readonly isOpen: boolean; readonly onClose: () => void }

/** What lies on disk now beside what this window has; going on with one keeps the other as a version (designer.md W3). */
export function ConflictDialog({ design: { desk, saver, stored }, isOpen, onClose }: ConflictDialogProps) {
  const { t } = useStudio()
  const { editor } = desk
  const [theirs, setTheirs] = useState<Scene | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  useEffect(() => {
    if (!isOpen) return
    let isLeft = false
    void stored.peek().then((read) => {
      if (isLeft) return
      setTheirs(read.ok ? read.value : null)
      setProblem(read.ok ? null : (read.problems[0] ?? null))
    })
    return () => void (isLeft = true)
  }, [isOpen, stored])
  if (!isOpen) return null
  const mine = editor.store.getState().scene
  /** Only once the other one is safe is anything written. */
  const goOn = async (other: Scene, name: string, act: () => void) => {
    const kept = await stored.keepVersion('set-aside', { scene: other, name })
    const known = kept.ok ? await stored.read() : kept
    if (!known.ok) return setProblem(known.problems[0] ?? null)
    if (theirs && sceneJson(known.value) !== sceneJson(theirs)) return setTheirs(known.value) // changed once more
    act()
    await saver.flush()
    onClose()
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      width="wide"
      title={t('editor.conflict.title')}
      lead={t('editor.conflict.lead')}
      buttons={
        <>
          <Button onPress={onClose}>{t('editor.conflict.later')}</Button>
          <Button
            isDisabled={!theirs}
            onPress={() => theirs && void goOn(theirs, t('editor.conflict.theirs'), () => saver.changed(mine))}
          >
            {t('editor.conflict.keepMine')}
          </Button>
          <Button
            look="primary"
            isDisabled={!theirs}
            onPress={() =>
              theirs &&
              void goOn(mine, t('editor.conflict.mine'), () =>
                editor.act(returnTo(theirs), { label: t('editor.act.reload'), select: [] }),
              )
            }
          >
            {t('editor.conflict.reload')}
          </Button>
        </>
      }
    >
      {problem && <ProblemNote problem={problem} />}
      {theirs && (
        <SideBySide
          materials={editor.materials}
          sides={[
            { scene: theirs, caption: t('editor.conflict.theirs') },
            { scene: mine, caption: t('editor.conflict.mine') },
          ]}
        />
      )}
    </Dialog>
  )
}
