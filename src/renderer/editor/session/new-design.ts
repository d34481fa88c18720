import { instantiateTemplate, parseTemplate, type Edit, type Scene } from '../../../core/design'
import type { Result } from '../../../core/foundation/result'
import type { EditorMaterials } from './materials'

/** Fonts come in at most this many rounds: those of the words, then those of letters that these lack. */
const MOST_ROUNDS = 4

/** A scene from a template with values filled in, once the fonts that it needs are here. */
export async function designFrom(
  materials: EditorMaterials,
  template: unknown,
  values: Readonly<Record<string, string>>,
): Promise<Result<Scene>> {
  const parsed = parseTemplate(template)
  if (!parsed.ok) return parsed
  let scene = instantiateTemplate(parsed.value, values, materials.materials.shaper)
  for (let round = 0; scene.ok && round < MOST_ROUNDS; round++) {
    const { missing } = materials.paint(scene.value)
    if (!missing) break
    await missing
    scene = instantiateTemplate(parsed.value, values, materials.materials.shaper)
  }
  return scene
}

/** What a design says, for the fields of the same name in another template; colours are the template's own. */
export function valuesFor(
  scene: Scene,
  keys: readonly { readonly key: string; readonly limit?: number | undefined }[],
) {
  const values: Record<string, string> = {}
  for (const { key, kind, value } of scene.fields) {
    const field = keys.find((one) => one.key === key)
    const fits = field && Array.from(value).length <= (field.limit ?? Infinity)
    if (fits && kind === 'text' && value !== '') values[key] = value
  }
  return values
}

/** An artboard with nothing on it, in the colours that were there. */
export function blankScene({ artboard, theme, description }: Scene): Scene {
  return {
    formatVersion: 1,
    artboard,
    theme,
    description,
    fields: [],
    layouts: { active: [], base: [], variants: [] },
    ignored: [],
    elements: [],
  }
}

/** Another design in the place of the one that is open, as one step that can be taken back. */
export function replaceDesign({ theme, fields, layouts, ignored, elements }: Scene): Edit {
  return { kind: 'restore', members: { theme, fields, layouts, ignored, elements } }
}

/** A design as it was at another time in the place of the one that is open, as one step that can be taken back. */
export function returnTo({ theme, description, fields, layouts, ignored, aids, elements }: Scene): Edit {
  return { kind: 'restore', members: { theme, description, fields, layouts, ignored, aids, elements } }
}
