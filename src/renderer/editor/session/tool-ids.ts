/** The tools of the designer; a command `tool.<name>` takes one (designer.md T1). */
const TOOL_IDS = [
  'select',
  'hand',
  'text',
  'arcText',
  'rectangle',
  'ellipse',
  'line',
  'pen',
  'shape',
  'scale',
  'eyedropper',
] as const
export type ToolId = (typeof TOOL_IDS)[number]

export function isToolId(name: string | undefined): name is ToolId {
  return TOOL_IDS.some((id) => id === name)
}
