import { useState } from 'react'
import { useStore } from 'zustand'
import type { Field } from '../../../core/design/scene'
import { useStrings, useStudio } from '../../app/studio-context'
import { Button } from '../../ui/button'
import { Choice } from '../../ui/choice'
import { Segmented } from '../../ui/segmented'
import { TextField } from '../../ui/text-field'
import { ColourField } from '../parts/colour-field'
import type { DesignerDesk } from '../session/desk'
import { fillField } from '../session/fields'
import { fitOf } from '../session/field-fit'
import styles from './fields-panel.module.css'
import { IconField } from './icon-field'
import { PaletteField } from './palette-field'

/** The place of a field in the form, to which a click on the canvas goes. */
export function fieldRowId(key: string): string {
  return `field-${key}`
}

/** What a template asks for, beside the canvas; form and canvas are one (designer.md B6). */
export function FieldsPanel({ desk }: { readonly desk: DesignerDesk }) {
  const { t, commands } = useStudio()
  const fields = useStore(desk.editor.store, (state) => state.scene.fields)
  return (
    <aside className={styles.panel} data-region="fields" aria-labelledby="fields-title">
      <div>
        <h2 id="fields-title" className={styles.title}>
          {t('editor.fields')}
        </h2>
        <p className={styles.help}>{t(fields.length === 0 ? 'editor.noFields' : 'editor.fieldsText')}</p>
      </div>
      {fields.map((field) => (
        <FieldRow key={field.key} field={field} desk={desk} />
      ))}
      <Description desk={desk} />
      <Button onPress={() => commands.run('artwork.template')}>{t('editor.changeTemplate')}</Button>
    </aside>
  )
}

type FieldRowProps = { readonly field: Field; readonly desk: DesignerDesk }

function FieldRow({ field, desk }: FieldRowProps) {
  const t = useStrings()
  const { editor } = desk
  const id = fieldRowId(field.key)
  const change = (value: string, part: string | number = '') =>
    fillField(editor, field.key, value, {
      label: t('editor.act.field', { label: field.label }),
      mergeKey: `field ${field.key} ${part}`,
      ...(field.kind === 'color' ? { mergeMs: Infinity } : {}),
    })
  switch (field.kind) {
    case 'text':
      return <TextRow field={field} desk={desk} onChange={(value) => change(value, value.split(' ').length)} />
    case 'level': {
      const levels = Array.from({ length: field.limit }, (_, i) => String(i + 1))
      return (
        <div id={id} tabIndex={-1} className={styles.row}>
          <span className={styles.label}>{field.label}</span>
          <Segmented
            wide
            label={field.label}
            value={field.value}
            onChange={change}
            segments={levels.map((level) => ({ value: level, label: level }))}
          />
        </div>
      )
    }
    case 'icon':
      return <IconField id={id} field={field} desk={desk} onChange={change} />
    case 'choice':
      if (field.options.every(({ theme }) => theme !== null))
        return <PaletteField id={id} field={field} onChange={change} />
      return (
        <div id={id} tabIndex={-1} className={styles.row}>
          <Choice
            label={field.label}
            value={field.value}
            onChange={change}
            options={field.options.map(({ value, label }) => ({ value, label }))}
          />
        </div>
      )
    case 'color': {
      const { theme } = editor.store.getState().scene
      return (
        <div id={id} tabIndex={-1} className={styles.row}>
          <span className={styles.label}>{field.label}</span>
          <ColourField
            label={field.label}
            colour={field.value === '' ? 'accent' : field.value}
            theme={theme}
            onChange={change}
          />
        </div>
      )
    }
  }
}

type TextRowProps = FieldRowProps & { readonly onChange: (value: string) => void }

function TextRow({ field, desk, onChange }: TextRowProps) {
  const t = useStrings()
  const scene = useStore(desk.editor.store, (state) => state.scene)
  // A list that is painted anew tells that fonts have come, with which words fit otherwise.
  useStore(desk.editor.store, (state) => state.list)
  const fit = fitOf(scene, field, desk.editor.materials)
  return (
    <TextField
      id={fieldRowId(field.key)}
      label={field.label}
      value={field.value}
      maxLength={field.limit}
      onChange={onChange}
      help={t(`editor.field.fit.${fit}`)}
      end={t('editor.field.count', { used: Array.from(field.value).length, limit: field.limit })}
    />
  )
}

/** What the picture shows, in words for those who cannot see it. */
function Description({ desk }: { readonly desk: DesignerDesk }) {
  const t = useStrings()
  const { editor } = desk
  const description = useStore(editor.store, (state) => state.scene.description)
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <TextField
      label={t('editor.description')}
      help={t('editor.description.help')}
      lines={3}
      maxLength={2000}
      value={typed ?? description}
      onChange={setTyped}
      onBlur={() => {
        if (typed !== null && typed !== description)
          editor.act({ kind: 'describe', description: typed }, { label: t('editor.act.describe') })
        setTyped(null)
      }}
    />
  )
}
