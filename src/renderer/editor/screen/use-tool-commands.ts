import { useStore } from 'zustand'
import { useStudio } from '../../app/studio-context'
import { useCommand } from '../../app/use-command'
import type { DesignerDesk } from '../session/desk'
import type { ToolId } from '../session/tool-ids'

/** Binds a command to each tool. */
export function useToolCommands(desk: DesignerDesk): void {
  const { t } = useStudio()
  const used = useStore(desk.tool, (state) => state.tool)
  const mode = useStore(desk.mode, (state) => state.mode)
  const off = mode === 'simple' ? t('editor.onlyInFull') : null
  const of = (id: ToolId) => ({ run: () => desk.take(id), checked: used === id, off })
  useCommand('tool.select', of('select'))
  useCommand('tool.hand', of('hand'))
  useCommand('tool.text', of('text'))
  useCommand('tool.arcText', of('arcText'))
  useCommand('tool.rectangle', of('rectangle'))
  useCommand('tool.ellipse', of('ellipse'))
  useCommand('tool.line', of('line'))
  useCommand('tool.pen', of('pen'))
  useCommand('tool.shape', of('shape'))
  useCommand('tool.scale', of('scale'))
  useCommand('tool.eyedropper', of('eyedropper'))
}
