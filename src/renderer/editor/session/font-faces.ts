import type { FontCatalog } from '../../../core/design'

const asked = new Set<string>()

/** What a family is called in style sheets, so that it never meets a font of the interface or of this computer. */
export function faceName(family: string): string {
  return `design ${family}`
}

/** Loads one face of each family, once, so that its name can be shown in itself. */
export function loadFaces({ families }: FontCatalog): void {
  for (const { id, faces, category } of families) {
    if (category === 'fallback' || asked.has(id)) continue
    asked.add(id)
    const upright = faces.filter(({ italic }) => !italic)
    const [face] = [...(upright.length > 0 ? upright : faces)].sort(
      (a, b) => Math.abs(a.weight - 500) - Math.abs(b.weight - 500),
    )
    if (!face) continue
    const font = new FontFace(faceName(id), `url("${new URL(`/fonts/${face.file}`, location.href).href}")`)
    document.fonts.add(font)
    void font.load().catch(() => document.fonts.delete(font)) // its name is then shown in the interface's own font
  }
}
