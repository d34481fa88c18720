import { handTool } from './hand-tool'
import { selectTool } from './select-tool'
import type { Tool } from './tool'

/** Every tool by its name; a command `tool.<name>` chooses it. */
export const allTools = { select: selectTool, hand: handTool } as const satisfies Record<string, Tool>
export type ToolId = keyof typeof allTools
