import { useStore } from 'zustand'
import { fieldEdit } from '../../../core/design'
import type { Field } from '../../../core/design/scene'
import { useStrings } from '../../app/studio-context'
import { Choice } from '../../ui/choice'
import { TextField } from '../../ui/text-field'
import type { DesignerDesk } from '../session/desk'
import styles from './fields-panel.module.css'

/** What a template asks for, beside the canvas; form and canvas are one (designer.md B6). */
export function FieldsPanel({ desk }: { readonly desk: DesignerDesk }) {
  const t = useStrings()
  const fields = useStore(desk.editor.store, (state) => state.scene.fields)
  return (
    <aside className={styles.panel} data-region="fields" aria-labelledby="fields-title">
      <h2 id="fields-title" className={styles.title}>
        {t('editor.fields')}
      </h2>
      <p className={styles.help}>{t('editor.fieldsText')}</p>
      {fields.map((field) => (
        <FieldRow key={field.key} field={field} desk={desk} />
      ))}
    </aside>
  )
}

function FieldRow({ field, desk }: { readonly field: Field; readonly desk: DesignerDesk }) {
  const t = useStrings()
  const { editor } = desk
  const change = (value: string) => {
    const { scene } = editor.store.getState()
    const edit = fieldEdit(scene, field.key, value, editor.materials.materials.shaper)
    if (edit) editor.act(edit, { label: t('editor.act.field', { label: field.label }), mergeKey: `field ${field.key}` })
  }
  switch (field.kind) {
    case 'text': {
      const used = Array.from(field.value).length
      return (
        <TextField
          label={field.label}
          value={field.value}
          maxLength={field.limit}
          onChange={change}
          end={t('editor.field.count', { used, limit: field.limit })}
        />
      )
    }
    case 'choice':
      return (
        <Choice
          label={field.label}
          value={field.value}
          onChange={change}
          options={field.options.map(({ value, label }) => ({ value, label }))}
        />
      )
    case 'level':
      return (
        <Choice
          label={field.label}
          value={field.value}
          onChange={change}
          options={Array.from({ length: field.limit }, (_, i) => ({
            value: String(i + 1),
            label: t('editor.field.level', { level: i + 1, of: field.limit }),
          }))}
        />
      )
    default:
      return <TextField label={field.label} value={field.value} onChange={change} />
  }
}
