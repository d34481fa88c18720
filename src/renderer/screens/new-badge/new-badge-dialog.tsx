import { useId, useState } from 'react'
import styles from './new-badge-dialog.module.css'
import type { NewBadge } from './use-new-badge'
import { useStrings } from '../../app/studio-context'
import { Button } from '../../ui/button'
import { Choice } from '../../ui/choice'
import { Dialog } from '../../ui/dialog'
import { ProblemNote } from '../../ui/problem-note'
import { SubmitForm } from '../../ui/submit-form'
import { TextField } from '../../ui/text-field'

/** The words that a draft cannot do without. */
export function NewBadgeDialog({ draft }: { readonly draft: NewBadge }) {
  return draft.chosen ? <Words key={draft.chosen.kind} draft={draft} /> : null
}

function Words({ draft }: { readonly draft: NewBadge }) {
  const t = useStrings()
  const [name, setName] = useState('')
  const [description, setDescription] = useState('')
  const [criteria, setCriteria] = useState('')
  const known = draft.chosen?.kind === 'template' ? draft.chosen.template.category : ''
  const [category, setCategory] = useState(draft.categories.some(({ id }) => id === known) ? known : '')
  const [level, setLevel] = useState('0')
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const form = useId()

  const missing = (value: string, words: string) => (tried && value.trim() === '' ? words : null)
  const create = () => {
    setTried(true)
    if ([name, description, criteria].some((text) => text.trim() === '')) return
    setBusy(true)
    void draft.create({ name, description, criteria, category, level }).finally(() => setBusy(false))
  }

  return (
    <Dialog
      isOpen
      onClose={draft.cancel}
      title={t('newBadge.nameTitle')}
      buttons={
        <>
          <Button size="large" onPress={draft.cancel}>
            {t('action.cancel')}
          </Button>
          <Button type="submit" form={form} size="large" look="primary" isDisabled={busy}>
            {t('newBadge.create')}
          </Button>
        </>
      }
    >
      <SubmitForm id={form} onSubmit={create}>
        {draft.problems.map((problem, i) => (
          <ProblemNote key={i} problem={problem} />
        ))}
        <TextField
          label={t('newBadge.name')}
          value={name}
          onChange={setName}
          help={t('newBadge.nameHelp')}
          error={missing(name, t('newBadge.nameMissing'))}
          maxLength={200}
          autoFocus
        />
        <TextField
          label={t('newBadge.description')}
          value={description}
          onChange={setDescription}
          help={t('newBadge.descriptionHelp')}
          error={missing(description, t('newBadge.descriptionMissing'))}
        />
        <TextField
          label={t('newBadge.criteria')}
          value={criteria}
          onChange={setCriteria}
          lines={3}
          help={t('newBadge.criteriaHelp')}
          error={missing(criteria, t('newBadge.criteriaMissing'))}
        />
        <div className={styles.pair}>
          <Choice
            label={t('newBadge.kind')}
            options={draft.categories.map(({ id, name: label }) => ({ value: id, label }))}
            value={category === '' ? null : category}
            onChange={setCategory}
          />
          <Choice
            label={t('newBadge.level')}
            options={[
              { value: '0', label: t('newBadge.levelNone') },
              ...draft.levels.map((label, i) => ({ value: String(i + 1), label })),
            ]}
            value={level}
            onChange={setLevel}
          />
        </div>
      </SubmitForm>
    </Dialog>
  )
}
