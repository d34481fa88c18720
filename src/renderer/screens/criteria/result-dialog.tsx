import { useId, useState } from 'react'
import type { BadgeResult } from '../../../core/badge'
import styles from './criteria-form.module.css'
import { draftOfResult, localIdFrom, NEW_RESULT, RESULT_KINDS, resultFrom, type ResultDraft } from './result-draft'
import { ResultLevels } from './result-levels'
import { useStrings } from '../../app/studio-context'
import { Button } from '../../ui/button'
import { Choice } from '../../ui/choice'
import { Dialog } from '../../ui/dialog'
import { SubmitForm } from '../../ui/submit-form'
import { TextField } from '../../ui/text-field'

export type ResultDialogProps = {
  /** Null for a new one. */
  readonly result: BadgeResult | null
  readonly onClose: () => void
  readonly onSave: (result: BadgeResult) => void
}

/** One result: what it is called, what it can be, and what of it the badge needs. */
export function ResultDialog({ result, onClose, onSave }: ResultDialogProps) {
  const t = useStrings()
  const [draft, setDraft] = useState<ResultDraft>(() => (result ? draftOfResult(result) : NEW_RESULT))
  const [tried, setTried] = useState(false)
  const form = useId()
  const set = (part: Partial<ResultDraft>) => setDraft((before) => ({ ...before, ...part }))
  const made = resultFrom(draft, result)
  const id = draft.id.trim() || localIdFrom(draft.name)
  const save = () => {
    setTried(true)
    if (made) onSave(made)
  }
  const isNumber = draft.kind === 'Percent' || draft.kind === 'RawScore'
  return (
    <Dialog
      isOpen
      onClose={onClose}
      width="wide"
      title={t('criteria.resultTitle')}
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
        <div className={styles.three}>
          <TextField
            label={t('criteria.resultName')}
            value={draft.name}
            onChange={(name) => set({ name })}
            help={t('criteria.resultNameHelp')}
            error={tried && made === null ? t('criteria.resultWrong') : null}
            autoFocus
          />
          <TextField
            label={t('criteria.resultId')}
            value={draft.id}
            onChange={(value) => set({ id: value })}
            placeholder={id}
            help={t('criteria.resultIdHelp', { id })}
          />
          <Choice
            label={t('criteria.resultKind')}
            options={RESULT_KINDS.map((value) => ({ value, label: t(`criteria.resultKind.${value}`) }))}
            value={draft.kind}
            onChange={(kind) => set({ kind, required: '' })}
          />
        </div>
        {isNumber && (
          <div className={styles.three}>
            <TextField label={t('criteria.resultMin')} value={draft.min} onChange={(min) => set({ min })} />
            <TextField label={t('criteria.resultMax')} value={draft.max} onChange={(max) => set({ max })} />
            <TextField
              label={t('criteria.resultRequired')}
              note={t('criteria.optional')}
              value={draft.required}
              onChange={(required) => set({ required })}
            />
          </div>
        )}
        {draft.kind === 'LetterGrade' && (
          <div className={styles.wideNarrow}>
            <TextField
              label={t('criteria.resultAllowed')}
              value={draft.words}
              onChange={(words) => set({ words })}
              help={t('criteria.resultAllowedHelp')}
            />
            <TextField
              label={t('criteria.resultRequired')}
              note={t('criteria.optional')}
              value={draft.required}
              onChange={(required) => set({ required })}
            />
          </div>
        )}
        {draft.kind === 'RubricCriterionLevel' && (
          <ResultLevels levels={draft.levels} onChange={(levels) => set({ levels })} />
        )}
      </SubmitForm>
    </Dialog>
  )
}
