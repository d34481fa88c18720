import { drawTool } from './draw-tool'
import { eyedropperTool } from './eyedropper-tool'
import { handTool } from './hand-tool'
import { lineTool } from './line-tool'
import { penTool } from './pen-tool'
import { selectTool } from './select-tool'
import { arcTextTool, textTool } from './text-tools'
import type { ToolId } from '../session/tool-ids'
import type { Tool } from './tool'

/** Every tool by its name. */
export const allTools: Readonly<Record<ToolId, Tool>> = {
  select: selectTool,
  hand: handTool,
  scale: selectTool,
  eyedropper: eyedropperTool,
  text: textTool,
  arcText: arcTextTool,
  rectangle: drawTool(() => 'rectangle'),
  ellipse: drawTool(() => 'ellipse'),
  line: lineTool,
  pen: penTool,
  shape: drawTool(({ desk }) => desk.tool.getState().shape),
}
