import { useState } from 'react'
import type { Problem } from '../../../core/foundation/problem'
import { BadgeSlug } from '../../../core/foundation/slug'
import { useStudio } from '../../app/studio-context'
import { useCommand } from '../../app/use-command'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { ProblemNote } from '../../ui/problem-note'
import { SubmitForm } from '../../ui/submit-form'
import { TextField } from '../../ui/text-field'
import type { DesignerDesk } from '../session/desk'

type KeepTemplateDialogProps = { readonly desk: DesignerDesk; readonly badge: string; readonly name: string }

/** Keeps the design, fields and all, as one that other badges of the office can begin with (designer.md B5). */
export function KeepTemplateDialog({ desk, badge, name }: KeepTemplateDialogProps) {
  const { t, border, toasts, replies } = useStudio()
  const [typed, setTyped] = useState<string | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  useCommand('artwork.keepTemplate', { run: () => setTyped(name) })
  if (typed === null) return null
  const close = () => {
    setTyped(null)
    setProblem(null)
  }
  const keep = async () => {
    const { scene } = desk.editor.store.getState()
    const kept = await border.ask('template.keep', { badge: BadgeSlug.parse(badge), name: typed, scene })
    if (!kept.ok) return setProblem(kept.problems[0] ?? null)
    replies.changes.setState(({ count }) => ({ count: count + 1 }))
    toasts.tell(t('editor.keepTemplate.done', { name: typed.trim() }))
    close()
  }
  return (
    <Dialog
      isOpen
      onClose={close}
      title={t('editor.keepTemplate.title')}
      lead={t('editor.keepTemplate.lead')}
      buttons={
        <>
          <Button onPress={close}>{t('editor.close')}</Button>
          <Button look="primary" type="submit" form="keep-template" isDisabled={typed.trim() === ''}>
            {t('editor.keepTemplate.keep')}
          </Button>
        </>
      }
    >
      {problem && <ProblemNote problem={problem} />}
      <SubmitForm id="keep-template" onSubmit={() => void keep()}>
        <TextField label={t('editor.keepTemplate.name')} autoFocus value={typed} maxLength={60} onChange={setTyped} />
      </SubmitForm>
    </Dialog>
  )
}
