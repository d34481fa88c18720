import { useStore } from 'zustand'
import type { Element } from '../../../core/design'
import type { Stroke } from '../../../core/design/scene'
import { useStudio } from '../../app/studio-context'
import { Choice } from '../../ui/choice'
import { IconButton } from '../../ui/icon-button'
import { MinusIcon, PlusIcon } from '../../ui/icons'
import { FillField } from '../parts/fill-field'
import { NumberField } from '../parts/number-field'
import { Section } from '../parts/section'
import type { DesignerDesk } from '../session/desk'
import { setOn } from '../session/setting'
import styles from './properties-panel.module.css'

const NEW_STROKE = {
  fill: { kind: 'solid', colour: 'deep', opacity: 100 },
  width: 6,
  align: 'centre',
  cap: 'butt',
  join: 'round',
  miterLimit: 4,
  dash: [],
  dashOffset: 0,
} satisfies Stroke

type StrokeSectionProps = { readonly desk: DesignerDesk; readonly elements: readonly Element[] }

/** Lines along the outline (designer.md P3). */
export function StrokeSection({ desk, elements }: StrokeSectionProps) {
  const { t } = useStudio()
  const theme = useStore(desk.editor.store, (state) => state.scene.theme)
  const stroked = elements.flatMap((element) => ('strokes' in element ? [element] : []))
  const [first] = stroked
  if (!first) return null
  const { strokes } = first
  const ids = stroked.map(({ id }) => id)
  const write = (next: readonly Stroke[], part: string) =>
    setOn(desk.editor, ids, () => ({ strokes: [...next] }), {
      label: t('editor.act.stroke'),
      mergeKey: `stroke ${ids.join(' ')} ${part}`,
      mergeMs: part.includes('colour') ? Infinity : 500,
    })
  const change = (i: number, props: Partial<Stroke>, part: string) =>
    write(
      strokes.map((stroke, at) => (at === i ? { ...stroke, ...props } : stroke)),
      `${i} ${part}`,
    )
  return (
    <Section
      title={t('editor.stroke')}
      actions={
        <IconButton
          label={t('editor.stroke.add')}
          icon={PlusIcon}
          size="tiny"
          isDisabled={strokes.length >= 8}
          onPress={() => write([...strokes, NEW_STROKE], 'add')}
        />
      }
    >
      {strokes.map((stroke, i) => (
        <div key={i} className={styles.item} role="group" aria-label={t('editor.stroke.number', { number: i + 1 })}>
          <div className={styles.stack}>
            <FillField
              label={t('editor.stroke.number', { number: i + 1 })}
              fill={stroke.fill}
              theme={theme}
              onChange={(fill, part) => change(i, { fill }, part)}
            />
            <div className={styles.row}>
              <Choice
                label={t('editor.stroke.align')}
                hideLabel
                size="small"
                value={stroke.align}
                onChange={(align) => change(i, { align }, 'align')}
                options={[
                  { value: 'inside', label: t('editor.stroke.inside') },
                  { value: 'centre', label: t('editor.stroke.centre') },
                  { value: 'outside', label: t('editor.stroke.outside') },
                ]}
              />
              <NumberField
                label={t('editor.stroke.width')}
                hideLabel
                min={0}
                max={100}
                values={[stroke.width]}
                onChange={(by) => change(i, { width: by(stroke.width) }, 'width')}
              />
            </div>
          </div>
          <IconButton
            label={t('editor.stroke.remove', { number: i + 1 })}
            icon={MinusIcon}
            size="tiny"
            onPress={() =>
              write(
                strokes.filter((_, at) => at !== i),
                'remove',
              )
            }
          />
        </div>
      ))}
    </Section>
  )
}
