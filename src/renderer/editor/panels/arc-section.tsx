import { flippedArc, withRadius } from '../../../core/design/edits'
import { layoutArc } from '../../../core/design/layout'
import { quantised, type ElementOf } from '../../../core/design/scene'
import { useStudio } from '../../app/studio-context'
import { Button } from '../../ui/button'
import { Choice } from '../../ui/choice'
import { Note } from '../../ui/note'
import { Segmented } from '../../ui/segmented'
import { ArrowsClockwiseIcon } from '../icons'
import { NumberField } from '../parts/number-field'
import { Pair, Section } from '../parts/section'
import type { DesignerDesk } from '../session/desk'
import { replaceOn, setOn, type Props } from '../session/setting'
import styles from './properties-panel.module.css'

/** A text that reaches further than this reads badly (designer.md R4). */
const WIDE_DEGREES = 170

type ArcSectionProps = { readonly desk: DesignerDesk; readonly element: ElementOf<'arcText'> }

/** The circle of a text on an arc: side, radius, anchor, how far it may reach (designer.md R1–R4). */
export function ArcSection({ desk, element }: ArcSectionProps) {
  const { t } = useStudio()
  const { editor } = desk
  const { id, fit } = element
  const layout = layoutArc(element, editor.materials.materials.shaper)
  const set = (props: Props, part: string, label: string) =>
    setOn(editor, [id], () => props, { label, mergeKey: `${part} ${id}` })
  return (
    <Section title={t('editor.arc')}>
      <div className={styles.row}>
        <Segmented
          wide
          label={t('editor.side')}
          value={element.side}
          onChange={(side) => set({ side }, 'side', t('editor.act.flipArc'))}
          segments={[
            { value: 'outside', label: t('editor.side.outside') },
            { value: 'inside', label: t('editor.side.inside') },
          ]}
        />
        <Button
          icon={ArrowsClockwiseIcon}
          onPress={() =>
            replaceOn(editor, [id], (one) => (one.kind === 'arcText' ? flippedArc(one) : null), {
              label: t('editor.act.flipArc'),
            })
          }
        >
          {t('editor.flip')}
        </Button>
      </div>
      <Pair>
        <NumberField
          label={t('editor.radius')}
          min={1}
          values={[element.width / 2]}
          onChange={(change) =>
            replaceOn(editor, [id], (one) => (one.kind === 'arcText' ? withRadius(one, change(one.width / 2)) : null), {
              label: t('editor.act.radius'),
              mergeKey: `radius ${id}`,
            })
          }
        />
        <NumberField
          label={t('editor.anchor')}
          unit="°"
          values={[element.anchor]}
          onChange={(change) => set({ anchor: quantised(change(element.anchor)) }, 'anchor', t('editor.act.anchor'))}
        />
        <NumberField label={t('editor.sweep')} unit="°" isReadOnly values={[layout.sweep]} onChange={() => undefined} />
        {fit && (
          <NumberField
            label={t('editor.atMost')}
            unit="°"
            min={1}
            max={360}
            values={[fit.maxSweep]}
            onChange={(change) => set({ 'fit.maxSweep': change(fit.maxSweep) }, 'sweep', t('editor.act.sweep'))}
          />
        )}
      </Pair>
      <Choice
        label={t('editor.fit')}
        size="small"
        value={fit ? 'tracking' : 'none'}
        onChange={(value) =>
          set(
            {
              fit:
                value === 'none' ? null : { minSize: Math.min(48, element.style.size), minTracking: 20, maxSweep: 150 },
            },
            'fit',
            t('editor.act.sweep'),
          )
        }
        options={[
          { value: 'none', label: t('editor.fit.none') },
          { value: 'tracking', label: t('editor.fit.tracking') },
        ]}
      />
      {!layout.fits && <Note tone="bad">{t('editor.arcOverflow')}</Note>}
      {layout.fits && layout.sweep > WIDE_DEGREES && <Note tone="warn">{t('editor.arcWide')}</Note>}
    </Section>
  )
}
