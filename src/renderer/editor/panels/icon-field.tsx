import { useState } from 'react'
import { Button as Pressable } from 'react-aria-components'
import type { Field } from '../../../core/design/scene'
import { useStudio } from '../../app/studio-context'
import { classNames } from '../../ui/class-names'
import { DotsThreeIcon } from '../../ui/icons'
import type { DesignerDesk } from '../session/desk'
import styles from './fields-panel.module.css'
import { IconDrawing } from './icon-drawing'
import { IconPicker } from './icon-picker'

/** Symbols at hand beside the one that is chosen; all others are in the picker. */
const AT_HAND = ['phosphor:book-open', 'phosphor:chart-bar', 'phosphor:star', 'phosphor:lightbulb', 'phosphor:users']

export type IconFieldProps = {
  readonly id: string
  readonly field: Field
  readonly desk: DesignerDesk
  readonly onChange: (value: string) => void
}

/** The symbol of a badge. */
export function IconField({ id, field, desk, onChange }: IconFieldProps) {
  const { t } = useStudio()
  const [isOpen, setOpen] = useState(false)
  const [first] = useState(field.value)
  const { materials } = desk.editor
  const shown = [...new Set([field.value, first, field.default, ...AT_HAND])]
    .filter((value) => value !== '')
    .slice(0, 5)
  return (
    <div className={styles.row}>
      <span className={styles.label}>{field.label}</span>
      <div className={styles.symbols} role="group" aria-label={field.label}>
        {[...shown]
          .sort((a, b) => AT_HAND.indexOf(a) - AT_HAND.indexOf(b))
          .map((value) => {
            const [library = '', icon = ''] = value.split(':')
            return (
              <Pressable
                key={value}
                id={value === field.value ? id : `${id}-${icon}`}
                aria-label={icon}
                aria-pressed={value === field.value}
                className={classNames(styles.symbol, value === field.value && styles.chosen)}
                onPress={() => onChange(value)}
              >
                <IconDrawing materials={materials} library={library} icon={icon} sizePx={20} />
              </Pressable>
            )
          })}
        <Pressable
          aria-label={t('editor.icons.more')}
          className={classNames(styles.symbol, styles.more)}
          onPress={() => setOpen(true)}
        >
          <DotsThreeIcon size={20} aria-hidden />
        </Pressable>
      </div>
      <IconPicker
        materials={materials}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        onChoose={({ library, icon }) => onChange(`${library}:${icon}`)}
      />
    </div>
  )
}
