import { useRef } from 'react'
import styles from './mail-text.module.css'
import type { useMails } from './use-mails'
import { useStrings } from '../../app/studio-context'
import { Button } from '../../ui/button'
import { TextField } from '../../ui/text-field'

/** Fields that staff use most; others may be written by hand. */
const FIELDS = ['name', 'badge', 'description', 'office', 'awarded', 'expires', 'page', 'file', 'contact'] as const

export type MailTextProps = { readonly mails: ReturnType<typeof useMails> }

/** Subject and text, with the fields that are filled in for each person. */
export function MailText({ mails }: MailTextProps) {
  const t = useStrings()
  const box = useRef<HTMLDivElement>(null)
  const insert = (field: string) => {
    const area = box.current?.querySelector('textarea')
    const { body } = mails.text
    const at = area?.selectionStart ?? body.length
    const end = area?.selectionEnd ?? at
    mails.set({ body: `${body.slice(0, at)}{${field}}${body.slice(end)}` })
    area?.focus()
  }
  return (
    <div ref={box} className={styles.fields}>
      <TextField
        label={t('mails.subject')}
        value={mails.text.subject}
        onChange={(subject) => mails.set({ subject })}
        error={mails.problemOf('subject')}
        maxLength={200}
      />
      <TextField
        label={t('mails.body')}
        value={mails.text.body}
        onChange={(body) => mails.set({ body })}
        error={mails.problemOf('body')}
        help={t('mails.bodyHelp')}
        lines={18}
      />
      <div className={styles.insert} role="group" aria-label={t('mails.fields')}>
        <span className={styles.label} aria-hidden>
          {t('mails.fields')}
        </span>
        {FIELDS.map((field) => (
          <Button key={field} size="small" onPress={() => insert(field)}>
            {t(`mails.field.${field}`)}
          </Button>
        ))}
        {mails.columns.map((column) => (
          <Button key={column} size="small" onPress={() => insert(column)}>
            {column}
          </Button>
        ))}
      </div>
    </div>
  )
}
