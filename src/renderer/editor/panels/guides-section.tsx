import { useStore } from 'zustand'
import { aidsOf, type GuideLine } from '../../../core/design/scene'
import { useStudio } from '../../app/studio-context'
import { Button } from '../../ui/button'
import { IconButton, IconToggle } from '../../ui/icon-button'
import { LockIcon, MinusIcon } from '../../ui/icons'
import { NumberField } from '../parts/number-field'
import { Pair, Section } from '../parts/section'
import type { DesignerDesk } from '../session/desk'
import { guideAdded, guideChanged } from '../session/guiding'
import styles from './properties-panel.module.css'

/** The guides of the design: each is typed, locked and taken away here as well as dragged (designer.md G4). */
export function GuidesSection({ desk }: { readonly desk: DesignerDesk }) {
  const { t, commands } = useStudio()
  const { editor } = desk
  const scene = useStore(editor.store, (state) => state.scene)
  const { guides } = aidsOf(scene)
  const change = (index: number, props: Partial<GuideLine> | null, label: string, mergeKey = '') =>
    editor.act(guideChanged(scene, index, props), { label, ...(mergeKey === '' ? {} : { mergeKey }) })
  const add = (axis: 'x' | 'y') => {
    if (!desk.aids.getState().rulers) commands.run('aids.rulers')
    const at = scene.artboard.size / 2
    editor.act(guideAdded(scene, { axis, at, locked: false }), { label: t('editor.act.addGuide') })
  }
  return (
    <Section title={t('editor.guides')}>
      {guides.map(({ axis, at, locked }, i) => (
        <div key={i} className={styles.row} role="group" aria-label={t('editor.guide.number', { number: i + 1 })}>
          <NumberField
            label={t(axis === 'x' ? 'editor.guide.upright' : 'editor.guide.level', { number: i + 1 })}
            values={[at]}
            isReadOnly={locked}
            onChange={(by) => change(i, { at: by(at) }, t('editor.act.moveGuide'), `guide ${i}`)}
          />
          <IconToggle
            label={t('editor.guide.lock', { number: i + 1 })}
            icon={LockIcon}
            size="tiny"
            isSelected={locked}
            onChange={() => change(i, { locked: !locked }, t(locked ? 'editor.unlock' : 'editor.lock'))}
          />
          <IconButton
            label={t('editor.guide.remove', { number: i + 1 })}
            icon={MinusIcon}
            size="tiny"
            isDisabled={locked}
            onPress={() => change(i, null, t('editor.act.removeGuide'))}
          />
        </div>
      ))}
      <Pair>
        <Button onPress={() => add('x')}>{t('editor.guide.addUpright')}</Button>
        <Button onPress={() => add('y')}>{t('editor.guide.addLevel')}</Button>
      </Pair>
    </Section>
  )
}
