import { renderDesign } from '../../studio/workflows/render-design'
import type { CommandContext, CommandResult } from '../command'
import { answering } from '../in-workspace'

export type DesignRenderOptions = { readonly out: string; readonly size: number }

/** `design render F.json`: artwork from a scene. */
export async function designRender(
  context: CommandContext,
  design: string,
  { out, size }: DesignRenderOptions,
): Promise<CommandResult> {
  const request = { design: { path: context.path(design) }, out: context.path(out), sizePx: size }
  return answering(renderDesign(context.machine, request, context.run), ({ width, height, bytes }) => {
    context.say(`Wrote ${out}: ${width} × ${height}, ${bytes} bytes.`)
    return { json: { width, height, bytes } }
  })
}
