import { useState } from 'react'
import type { Problem } from '../../../core/foundation/problem'
import { useStudio } from '../../app/studio-context'
import { useCommand } from '../../app/use-command'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { ProblemNote } from '../../ui/problem-note'
import { SubmitForm } from '../../ui/submit-form'
import { TextField } from '../../ui/text-field'
import { returnTo } from '../session/new-design'
import type { KeptVersion } from '../screen/stored-design'
import type { OpenDesign } from '../screen/use-desk'
import { VersionList } from './version-list'

/** The versions of the design that were kept: to look at, to go back to, and to keep this one by a name (designer.md W4). */
export function VersionsDialog({ design: { desk, saver, stored } }: { readonly design: OpenDesign }) {
  const { t } = useStudio()
  const { editor } = desk
  const [versions, setVersions] = useState<readonly KeptVersion[] | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [name, setName] = useState('')
  const load = async () => {
    const answer = await stored.versions()
    setProblem(answer.ok ? null : (answer.problems[0] ?? null))
    setVersions(answer.ok ? answer.value : [])
  }
  const keep = async () => {
    if (name.trim() === '') return
    const { scene } = editor.store.getState()
    const kept = await stored.keepVersion('named', { name: name.trim(), scene })
    if (!kept.ok) return setProblem(kept.problems[0] ?? null)
    setName('')
    await load()
  }
  const restore = ({ scene }: KeptVersion) => {
    editor.act(returnTo(scene), { label: t('editor.act.restore'), select: [] })
    setVersions(null)
    void saver.flush()
  }
  useCommand('artwork.versions', { run: () => void load() })
  if (versions === null) return null
  return (
    <Dialog
      isOpen
      onClose={() => setVersions(null)}
      width="wide"
      title={t('editor.versions.title')}
      lead={t('editor.versions.lead')}
      buttons={<Button onPress={() => setVersions(null)}>{t('editor.close')}</Button>}
    >
      {problem && <ProblemNote problem={problem} />}
      <SubmitForm onSubmit={() => void keep()}>
        <TextField
          label={t('editor.versions.name')}
          value={name}
          maxLength={120}
          onChange={setName}
          end={
            <Button size="small" look="quiet" type="submit" isDisabled={name.trim() === ''}>
              {t('editor.versions.keep')}
            </Button>
          }
        />
      </SubmitForm>
      <VersionList versions={versions} desk={desk} onRestore={restore} />
    </Dialog>
  )
}
