import { useRef } from 'react'
import {
  Button,
  ColorArea,
  ColorField,
  ColorPicker,
  ColorSlider,
  ColorThumb,
  Dialog,
  DialogTrigger,
  Input,
  Label,
  Popover,
  SliderTrack,
} from 'react-aria-components'
import { Hex, ThemeRole, type Colour, type Theme } from '../../../core/design/scene'
import { hexOf } from './colour-of'
import { useStrings } from '../../app/studio-context'
import { classNames } from '../../ui/class-names'
import choice from '../../ui/choice.module.css'
import styles from './colour-field.module.css'

export type ColourFieldProps = {
  readonly label: string
  readonly colour: Colour
  readonly theme: Theme
  /** Roles of the theme can be chosen as well; not where the theme itself is set. */
  readonly withRoles?: boolean
  /** @param opening changes whenever the picker is opened anew: what is picked in one opening is one step */
  readonly onChange: (colour: Colour, opening: number) => void
}

let openings = 0

/** A colour: a role of the theme, or any other from an area, a hue and its hex value. */
export function ColourField({ label, colour, theme, withRoles = true, onChange }: ColourFieldProps) {
  const t = useStrings()
  const opening = useRef(0)
  const role = ThemeRole.safeParse(colour)
  const hex = hexOf(colour, theme)
  const name = role.success ? t(`editor.role.${role.data}`) : t('editor.ownColour')
  const pick = (next: string) => {
    const valid = Hex.safeParse(next.slice(0, 7))
    if (valid.success && valid.data !== hex) onChange(valid.data, opening.current)
  }
  return (
    <DialogTrigger onOpenChange={(open) => open && (opening.current = ++openings)}>
      <Button
        className={styles.button ?? ''}
        aria-label={t('editor.colourOf', { label, colour: role.success ? `${name} ${hex}` : hex })}
      >
        <span className={styles.swatch} style={{ background: hex }} />
        <span className={styles.name} data-text={name} />
        <span className={styles.hex} data-text={hex.slice(1)} />
      </Button>
      <Popover className={classNames(choice.popover, styles.popover)} placement="bottom start" offset={4}>
        <Dialog aria-label={label} className={styles.dialog ?? ''}>
          {withRoles && (
            <div className={styles.roles} role="group" aria-label={t('editor.roles')}>
              {ThemeRole.options.map((one) => (
                <Button
                  key={one}
                  className={classNames(styles.role, one === colour && styles.chosen)}
                  aria-label={t(`editor.role.${one}`)}
                  aria-pressed={one === colour}
                  style={{ background: theme[one] }}
                  onPress={() => onChange(one, opening.current)}
                />
              ))}
            </div>
          )}
          <ColorPicker value={hex} onChange={(next) => pick(next.toString('hex'))}>
            <ColorArea
              className={styles.area ?? ''}
              colorSpace="hsb"
              xChannel="saturation"
              yChannel="brightness"
              aria-label={t('editor.colourArea')}
            >
              <ColorThumb className={styles.thumb ?? ''} />
            </ColorArea>
            <ColorSlider channel="hue" colorSpace="hsb" aria-label={t('editor.hue')}>
              <SliderTrack className={styles.hue ?? ''}>
                <ColorThumb className={styles.thumb ?? ''} />
              </SliderTrack>
            </ColorSlider>
            <ColorField className={styles.hexField ?? ''}>
              <Label>{t('editor.hex')}</Label>
              <Input className={styles.hexInput ?? ''} />
            </ColorField>
          </ColorPicker>
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
