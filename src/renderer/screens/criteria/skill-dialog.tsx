import { useId, useState } from 'react'
import styles from './criteria-form.module.css'
import type { Skill } from './skill-list'
import { webUrlFrom } from '../../../core/foundation/web-url'
import { useStrings } from '../../app/studio-context'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { SubmitForm } from '../../ui/submit-form'
import { TextField } from '../../ui/text-field'

export type SkillDialogProps = {
  /** Null for a new one. */
  readonly skill: Skill | null
  readonly onClose: () => void
  readonly onSave: (skill: Skill) => void
}

/** One skill: its name, and where it is described. */
export function SkillDialog({ skill, onClose, onSave }: SkillDialogProps) {
  const t = useStrings()
  const [name, setName] = useState(skill?.name ?? '')
  const [url, setUrl] = useState(skill?.url ?? '')
  const [framework, setFramework] = useState(skill?.framework ?? '')
  const [code, setCode] = useState(skill?.code ?? '')
  const [tried, setTried] = useState(false)
  const form = useId()
  const address = webUrlFrom(url.trim())
  const save = () => {
    setTried(true)
    if (name.trim() === '' || address === null) return
    const { framework: _framework, code: _code, ...rest } = skill ?? { name, url }
    onSave({
      ...rest,
      name: name.trim(),
      url: address,
      ...(framework.trim() === '' ? {} : { framework: framework.trim() }),
      ...(code.trim() === '' ? {} : { code: code.trim() }),
    })
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('criteria.skillTitle')}
      buttons={
        <>
          <Button size="large" onPress={onClose}>
            {t('action.cancel')}
          </Button>
          <Button type="submit" form={form} size="large" look="primary">
            {t('action.save')}
          </Button>
        </>
      }
    >
      <SubmitForm id={form} onSubmit={save}>
        <TextField
          label={t('criteria.skillName')}
          value={name}
          onChange={setName}
          error={tried && name.trim() === '' ? t('criteria.missing.name') : null}
          autoFocus
        />
        <TextField
          label={t('criteria.skillUrl')}
          value={url}
          onChange={setUrl}
          help={t('criteria.skillUrlHelp')}
          error={tried && address === null ? t('new.urlWrong') : null}
          inputMode="url"
        />
        <div className={styles.wideNarrow}>
          <TextField
            label={t('criteria.skillFramework')}
            note={t('criteria.optional')}
            value={framework}
            onChange={setFramework}
          />
          <TextField label={t('criteria.skillCode')} note={t('criteria.optional')} value={code} onChange={setCode} />
        </div>
      </SubmitForm>
    </Dialog>
  )
}
