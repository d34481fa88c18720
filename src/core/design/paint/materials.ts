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

/** A file of icons: one library in one weight (resources/icons). */
export const IconFile = z.strictObject({
  library: z.string(),
  weight: z.string(),
  size: z.number(),
  licence: z.string(),
  icons: z.record(z.string(), z.array(IconLayer)),
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
  return (library, icon, weight) => {
    const mine = files.filter((file) => file.library === library)
    const file = mine.find((one) => one.weight === weight) ?? mine[0]
    const layers = file && Object.hasOwn(file.icons, icon) ? file.icons[icon] : undefined
    return file && layers ? { size: file.size, layers } : null
  }
}
