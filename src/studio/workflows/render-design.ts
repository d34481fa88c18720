import { parseScene } from '../../core/design'
import { utf8 } from '../../core/foundation/bytes'
import { problem } from '../../core/foundation/problem'
import { ok, refuse, type Result } from '../../core/foundation/result'
import type { Run } from '../../core/foundation/run'
import type { Machine } from '../machine'
import { renderArtwork } from '../rendering/artwork'
import { writeDurably } from '../workspace/durable-write'
import type { Input } from '../workspace/input'
import { readJson } from '../workspace/read-json'

export type RenderDesignRequest = {
  readonly design: Input
  /** Ends in `.svg` or `.png`, which decides the format. */
  readonly out: string
  /** Side of the picture in pixels; 600 unless told. */
  readonly sizePx?: number
}
export type RenderDesignReport = { readonly width: number; readonly height: number; readonly bytes: number }

const LARGEST_PX = 4096

/** Artwork of a scene in a file. Problems: format-unknown, size-out-of-range, and what is wrong with the design. */
export async function renderDesign(
  machine: Machine,
  { design, out, sizePx = 600 }: RenderDesignRequest,
  _run: Run,
): Promise<Result<RenderDesignReport>> {
  const format = /\.(svg|png)$/i.exec(out)?.[1]?.toLowerCase()
  if (format === undefined)
    return refuse(wrong('format-unknown', `${out} ends neither in .svg nor in .png.`, 'Name the file X.svg or X.png.'))
  if (!Number.isInteger(sizePx) || sizePx < 16 || sizePx > LARGEST_PX)
    return refuse(wrong('size-out-of-range', 'The size is no whole number from 16 to 4096.', 'Choose another size.'))
  const read = await readJson(machine.files, design)
  if (!read.ok) return read
  const scene = parseScene(read.value.json)
  if (!scene.ok) return refuse(...scene.problems.map((p) => ({ ...p, where: { file: read.value.name, ...p.where } })))
  const title = read.value.name.replace(/\.[^.]+$/, '')
  const { svg, png } = await renderArtwork(machine.materials, scene.value, { title, sizePx })
  const bytes = format === 'svg' ? utf8(svg) : png
  await writeDurably(machine, out, bytes)
  return ok({ width: sizePx, height: sizePx, bytes: bytes.length })
}

function wrong(code: string, message: string, remedy: string) {
  return problem({ code, message, remedy })
}
