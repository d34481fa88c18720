import { z } from 'zod'
import { FamilyId } from '../scene/type-style'
import type { ScriptClass } from './scripts'

const Face = z.strictObject({ weight: z.int(), italic: z.boolean(), file: z.string() })

const Family = z.strictObject({
  id: FamilyId,
  name: z.string(),
  category: z.enum(['sans', 'serif', 'condensed', 'display', 'mono', 'arabic', 'fallback']),
  origin: z.string(),
  licence: z.string(),
  faces: z.array(Face).min(1),
})

/** Which fonts there are and which one stands in for a script (resources/fonts/catalog.json). Files are relative to it. */
export const FontCatalog = z.strictObject({
  families: z.array(Family),
  fallbacks: z.record(z.string(), z.array(FamilyId)),
})
export type FontCatalog = z.infer<typeof FontCatalog>

type Wanted = { readonly family: string; readonly weight: number; readonly italic: boolean }

/** The file of a family that is nearest to a weight and slope; null where there is no such family. */
export function faceFile(catalog: FontCatalog, { family, weight, italic }: Wanted): string | null {
  const faces = catalog.families.find(({ id }) => id === family)?.faces ?? []
  const away = (face: (typeof faces)[number]) => Math.abs(face.weight - weight) + (face.italic === italic ? 0 : 10_000)
  let best = faces[0]
  for (const face of faces) if (best && away(face) < away(best)) best = face
  return best?.file ?? null
}

/** Files to try for letters of a script that the family lacks, best first. */
export function fallbackFiles(catalog: FontCatalog, script: ScriptClass, weight: number): string[] {
  const families = [...(catalog.fallbacks[script] ?? []), ...(catalog.fallbacks['other'] ?? [])]
  return families.flatMap((family) => faceFile(catalog, { family, weight, italic: false }) ?? [])
}
