import { useEffect } from 'react'
import { useStore } from 'zustand'
import { useStudio } from '../../app/studio-context'
import { inTextField } from '../../app/use-keyboard'
import { classNames } from '../../ui/class-names'
import { CanvasRoom } from '../canvas/canvas-room'
import { fieldRowId, FieldsPanel } from '../panels/fields-panel'
import { PreviewSheet } from '../panels/preview-sheet'
import { PreviewStrip } from '../panels/preview-strip'
import { PropertiesPanel } from '../panels/properties-panel'
import { SidePanels } from '../panels/side-panels'
import { SimplePreview } from '../panels/simple-preview'
import { StatusLine } from '../panels/status-line'
import { Toolbar } from '../panels/toolbar'
import { goUp } from '../session/going-up'
import { DesignSafety } from '../safety/design-safety'
import styles from './designer.module.css'
import { InsertIcon } from './insert-icon'
import { setOpenDesign } from './open-design'
import { TemplateDialog } from './template-dialog'
import { useClipboard } from './use-clipboard'
import { useDesignerCommands } from './use-designer-commands'
import type { OpenDesign } from './use-desk'
import { ExportDialog } from './export-dialog'
import { KeepTemplateDialog } from './keep-template-dialog'
import { useDesignFiles } from './use-design-files'
import { useKeptView } from './use-kept-view'
import { SvgImportDialog } from './svg-import-dialog'
import { usePictures } from './use-pictures'
import { useSvgImport } from './use-svg-import'

type DesignerProps = {
  readonly badge: string
  readonly name: string
  readonly design: OpenDesign
  /** It was begun a moment ago: what the template asks for comes first. */
  readonly isNew: boolean
}

/** The designer: simple with fields, canvas and previews, or full with tools, layers and properties. */
export function Designer({ badge, name, design, isNew }: DesignerProps) {
  const { t } = useStudio()
  const { desk } = design
  const mode = useStore(desk.mode, (state) => state.mode)
  const isSimple = mode === 'simple'
  useDesignerCommands(design)
  useKeptView(desk, badge)
  useDesignFiles(badge, name, design)
  const svg = useSvgImport(desk, badge)
  const pictures = usePictures(desk, badge, svg.insertFile)
  useClipboard(desk, badge, { svg, pictures })
  useEffect(() => desk.checks.start(), [desk])
  useEffect(() => {
    const [first] = desk.editor.store.getState().scene.fields
    if (isNew && first) document.getElementById(fieldRowId(first.key))?.focus()
  }, [desk, isNew])
  useEffect(() => {
    setOpenDesign(design)
    return () => setOpenDesign(null)
  }, [design])

  return (
    <div className={styles.whole}>
      <DesignSafety design={design} />
      <div
        className={classNames(styles.designer, isSimple ? styles.simple : styles.full)}
        onKeyDown={(event) => {
          // Wherever the focus is, Esc goes back to Select, then up (designer.md T1, S2); fields and lists keep theirs.
          const isHere = event.target instanceof Node && event.currentTarget.contains(event.target)
          if (event.key !== 'Escape' || event.isDefaultPrevented() || !isHere || isSimple) return
          if (desk.tool.getState().tool !== 'select' || !inTextField(event.target)) goUp(desk)
        }}
      >
        <h1 className="visually-hidden" tabIndex={-1}>
          {t('editor.title', { name })}
        </h1>
        {isSimple ? (
          <FieldsPanel desk={desk} />
        ) : (
          <>
            <Toolbar desk={desk} />
            <SidePanels desk={desk} />
          </>
        )}
        <CanvasRoom
          desk={desk}
          name={name}
          showField={(key) => document.getElementById(fieldRowId(key))?.focus()}
          dropped={pictures.dropped}
        />
        <PreviewSheet desk={desk} name={name} />
        {isSimple ? (
          <SimplePreview desk={desk} />
        ) : (
          <>
            <PreviewStrip desk={desk} />
            <PropertiesPanel desk={desk} />
            <InsertIcon desk={desk} />
          </>
        )}
        <StatusLine desk={desk} />
        <TemplateDialog desk={desk} badge={badge} />
        <KeepTemplateDialog desk={desk} badge={badge} name={name} />
        <SvgImportDialog shown={svg.shown} onClose={svg.close} />
        <ExportDialog badge={badge} name={name} design={design} />
      </div>
    </div>
  )
}
