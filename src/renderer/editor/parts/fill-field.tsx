import type { Fill, Theme } from '../../../core/design/scene'
import { useStrings } from '../../app/studio-context'
import { Choice } from '../../ui/choice'
import { IconButton, IconToggle } from '../../ui/icon-button'
import { MinusIcon, PlusIcon } from '../../ui/icons'
import { GradientIcon, SwapIcon } from '../icons'
import { ColourField } from './colour-field'
import { GradientBar } from './gradient-bar'
import styles from './fill-field.module.css'
import {
  angleOf,
  opaque,
  reversed,
  withAngle,
  withKind,
  withStop,
  withStopAdded,
  withoutStop,
  type Stop,
} from './fill-values'
import { NumberField } from './number-field'

export type FillFieldProps = {
  readonly label: string
  readonly fill: Fill
  readonly theme: Theme
  /** Ends and stops of a gradient can stand on the canvas. */
  readonly canvas?: { readonly isOn: boolean; readonly onToggle: (isOn: boolean) => void }
  /** @param part names what changes, so that following changes of the same are one step */
  readonly onChange: (fill: Fill, part: string) => void
}

/** A fill: one colour, or a gradient with its stops (designer.md P1). */
export function FillField({ label, fill, theme, canvas, onChange }: FillFieldProps) {
  const t = useStrings()
  return (
    <div className={styles.fill} role="group" aria-label={label}>
      <Choice
        label={t('editor.fill.kind')}
        hideLabel
        size="small"
        value={fill.kind}
        onChange={(kind) => onChange(withKind(fill, kind), 'kind')}
        options={[
          { value: 'solid', label: t('editor.fill.solid') },
          { value: 'linear', label: t('editor.fill.linear') },
          { value: 'radial', label: t('editor.fill.radial') },
        ]}
      />
      {fill.kind === 'solid' ? (
        <div className={styles.row}>
          <ColourField
            label={label}
            colour={fill.colour}
            theme={theme}
            onChange={(colour, opening) => onChange({ ...fill, colour }, `colour ${opening}`)}
          />
          <NumberField
            label={t('editor.opacity')}
            hideLabel
            unit="%"
            min={0}
            max={100}
            values={[opaque(fill)]}
            onChange={(change) => onChange({ ...fill, opacity: change(opaque(fill)) }, 'opacity')}
          />
        </div>
      ) : (
        <Stops label={label} fill={fill} theme={theme} onChange={onChange} {...(canvas ? { canvas } : {})} />
      )}
    </div>
  )
}

type StopsProps = Omit<FillFieldProps, 'fill'> & { readonly fill: Exclude<Fill, { kind: 'solid' }> }

function Stops({ fill, theme, canvas, onChange }: StopsProps) {
  const t = useStrings()
  const set = (index: number, props: Partial<Stop>, part: string) => onChange(withStop(fill, index, props), part)
  return (
    <>
      <GradientBar fill={fill} theme={theme} onChange={onChange} />
      {fill.stops.map((stop, i) => (
        <div key={i} className={styles.stop} role="group" aria-label={t('editor.fill.stop', { number: i + 1 })}>
          <ColourField
            label={t('editor.fill.stop', { number: i + 1 })}
            colour={stop.colour}
            theme={theme}
            onChange={(colour, opening) => set(i, { colour }, `stop ${i} colour ${opening}`)}
          />
          <NumberField
            label={t('editor.fill.at')}
            hideLabel
            unit="%"
            min={0}
            max={100}
            values={[stop.at]}
            onChange={(change) => set(i, { at: change(stop.at) }, `stop ${i} at`)}
          />
          <NumberField
            label={t('editor.opacity')}
            hideLabel
            unit="%"
            min={0}
            max={100}
            values={[stop.opacity]}
            onChange={(change) => set(i, { opacity: change(stop.opacity) }, `stop ${i} opacity`)}
          />
          <IconButton
            label={t('editor.fill.removeStop', { number: i + 1 })}
            icon={MinusIcon}
            size="tiny"
            isDisabled={fill.stops.length <= 2}
            onPress={() => onChange(withoutStop(fill, i), 'stops')}
          />
        </div>
      ))}
      <div className={styles.acts}>
        <IconButton
          label={t('editor.fill.addStop')}
          icon={PlusIcon}
          size="small"
          isDisabled={fill.stops.length >= 8}
          onPress={() => onChange(withStopAdded(fill), 'stops')}
        />
        <IconButton
          label={t('editor.fill.reverse')}
          icon={SwapIcon}
          size="small"
          onPress={() => onChange(reversed(fill), 'reverse')}
        />
        {canvas && (
          <IconToggle
            label={t('editor.fill.onCanvas')}
            icon={GradientIcon}
            size="small"
            isSelected={canvas.isOn}
            onChange={canvas.onToggle}
          />
        )}
        {fill.kind === 'linear' && (
          <NumberField
            label={t('editor.fill.angle')}
            unit="°"
            step={45}
            values={[angleOf(fill)]}
            onChange={(change) => onChange(withAngle(fill, change(angleOf(fill))), 'angle')}
          />
        )}
      </div>
    </>
  )
}
