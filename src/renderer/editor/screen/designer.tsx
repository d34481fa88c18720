import { useEffect } from 'react'
import { useStore } from 'zustand'
import { useStudio } from '../../app/studio-context'
import { classNames } from '../../ui/class-names'
import { CanvasRoom } from '../canvas/canvas-room'
import { FieldsPanel } from '../panels/fields-panel'
import { PreviewStrip } from '../panels/preview-strip'
import { StatusLine } from '../panels/status-line'
import { Toolbar } from '../panels/toolbar'
import styles from './designer.module.css'
import { setOpenDesign } from './open-design'
import { useDesignerCommands } from './use-designer-commands'
import type { OpenDesign } from './use-desk'

/** The designer: simple with fields, canvas and previews, or full with tools, layers and properties. */
export function Designer({ name, design }: { readonly name: string; readonly design: OpenDesign }) {
  const { t } = useStudio()
  const { desk } = design
  const mode = useStore(desk.mode, (state) => state.mode)
  useDesignerCommands(design)
  useEffect(() => {
    setOpenDesign(design)
    return () => setOpenDesign(null)
  }, [design])

  return (
    <div className={classNames(styles.designer, mode === 'simple' ? styles.simple : styles.full)}>
      <h1 className="visually-hidden" tabIndex={-1}>
        {t('editor.title', { name })}
      </h1>
      {mode === 'simple' ? <FieldsPanel desk={desk} /> : <Toolbar desk={desk} />}
      <CanvasRoom desk={desk} name={name} />
      <PreviewStrip desk={desk} />
      <StatusLine desk={desk} />
    </div>
  )
}
