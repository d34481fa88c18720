/** The little of fontkit 2.0.4 that the tests use; the package brings no types. */
declare module 'fontkit' {
  type Font = {
    readonly unitsPerEm: number
    layout(text: string): { readonly glyphs: readonly { readonly id: number }[]; readonly advanceWidth: number }
  }
  export function openSync(path: string): Font
}
