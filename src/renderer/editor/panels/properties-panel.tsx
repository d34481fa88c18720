import { useStore } from 'zustand'
import { elementById } from '../../../core/design/scene'
import { useStudio } from '../../app/studio-context'
import { Button } from '../../ui/button'
import { TextboxIcon } from '../icons'
import type { DesignerDesk } from '../session/desk'
import { AidsSection } from './aids-section'
import { AlignRow } from './align-row'
import { ArcSection } from './arc-section'
import { FillSection } from './fill-section'
import { GuidesSection } from './guides-section'
import { IconSection } from './icon-section'
import { LineSection } from './line-section'
import { NodesSection } from './nodes-section'
import { PictureSection } from './picture-section'
import { PlaceSection } from './place-section'
import styles from './properties-panel.module.css'
import { ShapeSection } from './shape-section'
import { StrokeSection } from './stroke-section'
import { TextSection } from './text-section'
import { ThemeSection } from './theme-section'

/** What is chosen, in numbers and words; the whole design where nothing is. */
export function PropertiesPanel({ desk }: { readonly desk: DesignerDesk }) {
  const { t, commands } = useStudio()
  const scene = useStore(desk.editor.store, (state) => state.scene)
  const selection = useStore(desk.editor.store, (state) => state.selection)
  const elements = selection.flatMap((id) => elementById(scene, id) ?? [])
  const [first] = elements
  const only = elements.length === 1 ? first : undefined
  const field = only && scene.fields.find(({ targets }) => targets.some(({ element }) => element === only.id))
  const title =
    elements.length === 0
      ? t('editor.design')
      : only
        ? t(`editor.kind.${only.kind}`)
        : t('editor.several', { count: elements.length })
  const isLocked = elements.some(({ locked }) => locked)

  return (
    <aside className={styles.panel} data-region="properties" aria-labelledby="properties-title">
      <div className={styles.head}>
        <h2 id="properties-title" className={styles.title}>
          {title}
        </h2>
        {field && (
          <span className={styles.field}>
            <TextboxIcon size={16} aria-hidden />
            {t('editor.fieldOf', { label: field.label })}
          </span>
        )}
      </div>
      {isLocked && (
        <div className={styles.locked}>
          <Button onPress={() => commands.run('object.lock')}>{t('editor.unlock')}</Button>
        </div>
      )}
      <fieldset className={styles.sections} disabled={isLocked} aria-label={title}>
        {!first && <ThemeSection desk={desk} />}
        {!first && <AidsSection desk={desk} />}
        {!first && <GuidesSection desk={desk} />}
        {first && <AlignRow />}
        {(only?.kind === 'text' || only?.kind === 'arcText') && (
          <TextSection key={only.id} desk={desk} element={only} />
        )}
        {only?.kind === 'arcText' && <ArcSection desk={desk} element={only} />}
        {only?.kind === 'icon' && <IconSection desk={desk} element={only} />}
        {only?.kind === 'picture' && <PictureSection desk={desk} element={only} />}
        {only?.kind === 'line' && <LineSection desk={desk} element={only} />}
        {only?.kind === 'path' && <NodesSection desk={desk} element={only} />}
        {only && <ShapeSection desk={desk} element={only} />}
        {first && <FillSection desk={desk} elements={elements} />}
        {first && <StrokeSection desk={desk} elements={elements} />}
        {first && <PlaceSection desk={desk} elements={elements} />}
      </fieldset>
    </aside>
  )
}
