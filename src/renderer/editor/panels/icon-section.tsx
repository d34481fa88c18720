import { useState } from 'react'
import type { ElementOf } from '../../../core/design/scene'
import { useStudio } from '../../app/studio-context'
import { Button } from '../../ui/button'
import { Choice } from '../../ui/choice'
import { Section } from '../parts/section'
import type { DesignerDesk } from '../session/desk'
import { setOn } from '../session/setting'
import { chooseIcon } from '../session/fields'
import { IconDrawing } from './icon-drawing'
import { IconPicker } from './icon-picker'
import styles from './properties-panel.module.css'

type IconSectionProps = { readonly desk: DesignerDesk; readonly element: ElementOf<'icon'> }

/** Another symbol in the same place and size. */
export function IconSection({ desk, element }: IconSectionProps) {
  const { t } = useStudio()
  const [isOpen, setOpen] = useState(false)
  const { editor } = desk
  return (
    <Section title={t('editor.kind.icon')}>
      <div className={styles.row}>
        <Button wide onPress={() => setOpen(true)}>
          <IconDrawing materials={editor.materials} library={element.library} icon={element.icon} sizePx={18} />
          {element.icon}
        </Button>
        <Choice
          label={t('editor.icon.weight')}
          hideLabel
          size="small"
          value={element.weight}
          onChange={(weight) => setOn(editor, [element.id], () => ({ weight }), { label: t('editor.act.icon') })}
          options={[
            { value: 'fill', label: t('editor.icon.fill') },
            { value: 'duotone', label: t('editor.icon.duotone') },
          ]}
        />
      </div>
      <IconPicker
        materials={editor.materials}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        onChoose={(icon) => chooseIcon(editor, element.id, icon, t('editor.act.icon'))}
      />
    </Section>
  )
}
