import { useEffect, useRef } from 'react'
import styles from './criteria-form.module.css'
import { MarkdownField } from './markdown-field'
import { ResultList } from './result-list'
import { Rules } from './rules'
import { SkillList } from './skill-list'
import type { CriteriaFormState } from './use-criteria'
import { useStrings } from '../../app/studio-context'
import { Button } from '../../ui/button'
import { TextField } from '../../ui/text-field'
import { problemSentence } from '../../strings/problem-words'

export type CriteriaFormProps = { readonly form: CriteriaFormState; readonly focusField: string | undefined }

/** All fields of a badge, the important ones first. */
export function CriteriaForm({ form, focusField }: CriteriaFormProps) {
  const t = useStrings()
  const { draft, set } = form
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (focusField === undefined) return
    const field = box.current?.querySelector<HTMLElement>(`[data-field="${CSS.escape(focusField)}"]`)
    field?.scrollIntoView({ block: 'center' })
    field?.querySelector<HTMLElement>('input, textarea, [contenteditable=true], button')?.focus()
  }, [focusField])
  const error = (path: string, missing: string): string | null => {
    const problem = form.problemOf(path)
    if (!problem) return null
    return problem.code === 'field-missing' ? missing : problemSentence(problem)
  }
  const openAltText = draft.altText === undefined || draft.altText.trim() === ''
  return (
    <div ref={box} className={styles.form} {...(form.readOnly ? { inert: true } : {})}>
      <div className={styles.wideNarrow}>
        <div data-field="name">
          <TextField
            label={t('criteria.name')}
            value={draft.name ?? ''}
            onChange={(value) => set('name', value)}
            error={error('name', t('criteria.missing.name'))}
          />
        </div>
        <TextField
          label={t('criteria.shortName')}
          note={t('criteria.optional')}
          value={draft.shortName ?? ''}
          onChange={(value) => set('shortName', value)}
          error={error('shortName', '')}
        />
      </div>
      <div data-field="description">
        <TextField
          label={t('criteria.description')}
          value={draft.description ?? ''}
          onChange={(value) => set('description', value)}
          error={error('description', t('criteria.missing.description'))}
        />
      </div>
      <div data-field="criteria">
        <MarkdownField
          value={draft.criteria ?? ''}
          onChange={(value) => set('criteria', value)}
          error={error('criteria', t('criteria.missing.criteria'))}
        />
      </div>
      <div data-field="altText">
        <TextField
          label={t('criteria.altText')}
          value={draft.altText ?? ''}
          onChange={(value) => set('altText', value)}
          help={t('criteria.altTextHelp')}
          lines={2}
          error={error('altText', '')}
          end={
            openAltText && (
              <Button look="quiet" size="small" onPress={() => void form.proposeAltText()}>
                {t('criteria.propose')}
              </Button>
            )
          }
        />
      </div>
      <div data-field="skills">
        <SkillList skills={draft.skills ?? []} onChange={(skills) => set('skills', skills)} />
      </div>
      <div data-field="results">
        <ResultList results={draft.results ?? []} onChange={(results) => set('results', results)} />
      </div>
      <Rules form={form} />
      <div className={styles.wideNarrow}>
        <TextField
          label={t('criteria.audience')}
          note={t('criteria.optional')}
          value={draft.audience ?? ''}
          onChange={(value) => set('audience', value)}
          error={error('audience', '')}
        />
        <TextField
          label={t('criteria.unit')}
          note={t('criteria.optional')}
          value={draft.unit ?? ''}
          onChange={(value) => set('unit', value)}
          error={error('unit', '')}
        />
      </div>
      <div className={styles.narrowWide} data-field="contact">
        <TextField
          label={t('criteria.contact')}
          value={draft.contact?.name ?? ''}
          onChange={(name) => set('contact', { ...draft.contact, name })}
        />
        <TextField
          label={t('criteria.email')}
          value={draft.contact?.email ?? ''}
          onChange={(email) => set('contact', { ...draft.contact, email })}
          inputMode="email"
          spellCheck="false"
          error={
            error('contact', '') ?? (draft.contact?.name && !draft.contact.email ? t('criteria.missing.email') : null)
          }
        />
      </div>
    </div>
  )
}
