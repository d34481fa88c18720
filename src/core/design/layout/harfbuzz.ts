/**
 * The part of harfbuzzjs 1.6 that is used, so that core needs neither its wasm nor its types: callers pass the module itself.
 */
export type HarfBuzz = {
  readonly Blob: new (data: Uint8Array) => unknown
  readonly Face: new (blob: never) => HbFace
  readonly Font: new (face: never) => HbFont
  readonly Buffer: new () => HbBuffer
  readonly Feature: new (tag: string, value?: number) => unknown
  readonly Direction: { readonly LTR: number; readonly RTL: number }
  readonly shape: (font: never, buffer: never, features: never[]) => void
}

export type HbFace = {
  readonly upem: number
  referenceTable(table: string): Uint8Array | undefined
  getTableFeatureTags(table: 'GSUB'): string[]
}

export type HbFont = {
  nominalGlyph(unicode: number): number | undefined
  glyphToJson(glyph: number): { readonly type: string; readonly values: readonly number[] }[]
  glyphExtents(glyph: number): { readonly yBearing: number } | undefined
  hExtents(): { readonly ascender: number; readonly descender: number }
}

export type HbBuffer = {
  addText(text: string): void
  guessSegmentProperties(): void
  setDirection(direction: never): void
  setLanguage(language: string): void
  getGlyphInfos(): { readonly codepoint: number; readonly cluster: number }[]
  getGlyphPositions(): {
    readonly xAdvance: number
    readonly xOffset: number
    readonly yOffset: number
  }[]
}
