import type { ElementOf } from '../../../core/design/scene'
import { useStudio } from '../../app/studio-context'
import { Choice } from '../../ui/choice'
import { IconToggle } from '../../ui/icon-button'
import { TextItalicIcon } from '../../ui/icons'
import { Segmented } from '../../ui/segmented'
import { FontField } from '../parts/font-field'
import { NumberField } from '../parts/number-field'
import { Pair, Section } from '../parts/section'
import type { DesignerDesk } from '../session/desk'
import { setOn, writeText, type Props } from '../session/setting'
import styles from './properties-panel.module.css'

const WEIGHTS = ['100', '200', '300', '400', '500', '600', '700', '800', '900'] as const

type TextSectionProps = {
  readonly desk: DesignerDesk
  readonly element: ElementOf<'text'> | ElementOf<'arcText'>
}

/** What a text says and how it is set (designer.md X2). */
export function TextSection({ desk, element }: TextSectionProps) {
  const { t } = useStudio()
  const { editor } = desk
  const { style } = element
  const { families } = editor.materials.catalog
  const faces = families.find(({ id }) => id === style.family)?.faces ?? []
  const weights = WEIGHTS.filter((weight) => faces.some((face) => face.weight === Number(weight)))
  const set = (props: Props, part: string) =>
    setOn(editor, [element.id], () => props, { label: t('editor.act.type'), mergeKey: `${part} ${element.id}` })
  return (
    <Section title={t('editor.text')}>
      <textarea
        className={styles.words}
        aria-label={t('editor.words')}
        rows={1}
        value={element.text}
        onChange={(event) =>
          writeText(editor, element.id, event.target.value, {
            label: t('editor.act.write'),
            mergeKey: `words ${element.id} ${wordCount(event.target.value)}`,
            mergeMs: 1000,
          })
        }
      />
      <FontField
        label={t('editor.family')}
        catalog={editor.materials.catalog}
        family={style.family}
        onChange={(family) => set({ 'style.family': family }, 'family')}
      />
      <div className={styles.row}>
        <Choice
          label={t('editor.weight')}
          hideLabel
          size="small"
          value={String(style.weight)}
          onChange={(weight) => set({ 'style.weight': Number(weight) }, 'weight')}
          options={weights.map((weight) => ({ value: weight, label: t(`editor.weight.${weight}`) }))}
        />
        <IconToggle
          label={t('editor.italic')}
          icon={TextItalicIcon}
          size="small"
          outlined
          isDisabled={!faces.some(({ italic }) => italic)}
          isSelected={style.italic}
          onChange={(italic) => set({ 'style.italic': italic }, 'italic')}
        />
        <Segmented
          label={t('editor.case')}
          value={style.case}
          onChange={(value) => set({ 'style.case': value }, 'case')}
          segments={[
            { value: 'typed', label: t('editor.case.typed'), face: 'Aa' },
            { value: 'upper', label: t('editor.case.upper'), face: 'AA' },
            { value: 'small-caps', label: t('editor.case.small'), face: <small>AA</small> },
          ]}
        />
      </div>
      <Pair>
        <NumberField
          label={t('editor.size')}
          min={4}
          max={400}
          values={[style.size]}
          onChange={(change) => set({ 'style.size': change(style.size) }, 'size')}
        />
        <NumberField
          label={t('editor.tracking')}
          unit="‰"
          min={-100}
          max={500}
          step={5}
          values={[style.tracking]}
          onChange={(change) => set({ 'style.tracking': change(style.tracking) }, 'tracking')}
        />
        {element.kind === 'text' && (
          <NumberField
            label={t('editor.lineHeight')}
            unit="%"
            min={50}
            max={300}
            values={[style.lineHeight]}
            onChange={(change) => set({ 'style.lineHeight': change(style.lineHeight) }, 'line')}
          />
        )}
      </Pair>
      <Choice
        label={t('editor.figures')}
        size="small"
        value={style.figures}
        onChange={(figures) => set({ 'style.figures': figures }, 'figures')}
        options={[
          { value: 'font', label: t('editor.figures.font') },
          { value: 'lining', label: t('editor.figures.lining') },
          { value: 'tabular', label: t('editor.figures.tabular') },
        ]}
      />
      {element.kind === 'text' && (
        <>
          <Segmented
            wide
            label={t('editor.align')}
            value={element.align}
            onChange={(align) => set({ align }, 'align')}
            segments={[
              { value: 'start', label: t('editor.align.start') },
              { value: 'center', label: t('editor.align.center') },
              { value: 'end', label: t('editor.align.end') },
              { value: 'justify', label: t('editor.align.justify') },
            ]}
          />
          <Segmented
            wide
            label={t('editor.valign')}
            value={element.valign}
            onChange={(valign) => set({ valign }, 'valign')}
            segments={[
              { value: 'top', label: t('editor.valign.top') },
              { value: 'middle', label: t('editor.valign.middle') },
              { value: 'bottom', label: t('editor.valign.bottom') },
            ]}
          />
          <Choice
            label={t('editor.sizing')}
            hideLabel
            size="small"
            value={element.sizing}
            onChange={(sizing) => set({ sizing }, 'sizing')}
            options={[
              { value: 'auto', label: t('editor.sizing.auto') },
              { value: 'wrap', label: t('editor.sizing.wrap') },
              { value: 'box', label: t('editor.sizing.box') },
            ]}
          />
        </>
      )}
    </Section>
  )
}

/** A word typed is one step (designer.md U1). */
function wordCount(text: string): number {
  return text.split(/\s+/).length
}
