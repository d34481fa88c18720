import { z } from 'zod'
import type { TextShaper } from '../layout/text-shaper'

/** One layer of an icon, in units of its square; `faint` is its opacity in percent where its tone has no fill of its own. */
const IconLayer = z.strictObject({
  d: z.string(),
  tone: z.int().min(0).max(7),
  faint: z.number().min(0).max(100).optional(),
  rule: z.enum(['nonzero', 'evenodd']).optional(),
  stroke: z
    .strictObject({
      width: z.number(),
      cap: z.enum(['butt', 'round', 'square']),
      join: z.enum(['miter', 'round', 'bevel']),
    })
    .optional(),
})

const IconLayers = z.array(IconLayer)

/** A file of icons: one library in one weight (resources/icons). Its thousands of drawings are read one by one, when asked for. */
export const IconFile = z.strictObject({
  library: z.string(),
  weight: z.string(),
  size: z.number(),
  licence: z.string(),
  icons: z.record(z.string(), z.unknown()),
})
export type IconFile = z.infer<typeof IconFile>

/** A drawing in a square of `size` units. */
export type IconDrawing = { readonly size: number; readonly layers: readonly z.infer<typeof IconLayer>[] }

/** Finds drawings by library, name and weight. */
export type IconSource = (library: string, icon: string, weight: string) => IconDrawing | null

/** What painting needs besides the scene. */
export type Materials = {
  readonly shaper: TextShaper
  readonly icons: IconSource
  /** Whether a picture is at hand, by SHA-256. */
  readonly hasAsset: (sha256: string) => boolean
}

/** Icons of several files; a library with one weight gives it whatever is asked for. */
export function iconSource(files: readonly IconFile[]): IconSource {
  const drawings = new Map<string, IconDrawing | null>()
  return (library, icon, weight) => {
    const key = `${library}:${icon}:${weight}`
    const known = drawings.get(key)
    if (known !== undefined) return known
    const mine = files.filter((file) => file.library === library)
    const drawing = drawingIn(mine.find((file) => file.weight === weight) ?? mine[0], icon)
    drawings.set(key, drawing)
    return drawing
  }
}

function drawingIn(file: IconFile | undefined, icon: string): IconDrawing | null {
  if (!file || !Object.hasOwn(file.icons, icon)) return null
  return { size: file.size, layers: IconLayers.parse(file.icons[icon]) }
}
