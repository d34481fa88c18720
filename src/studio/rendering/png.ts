import { Resvg } from '@resvg/resvg-js'

/**
 * An SVG of ours as PNG, transparent where nothing is drawn. Type is outlines by now, so no font of the machine is looked at and
 * the same SVG gives the same bytes everywhere.
 * @param sizePx side of the square picture
 */
export function renderPng(svg: string, sizePx: number): Uint8Array {
  const resvg = new Resvg(svg, {
    fitTo: { mode: 'width', value: sizePx },
    font: { loadSystemFonts: false },
    imageRendering: 0,
    shapeRendering: 2,
  })
  const png = resvg.render().asPng()
  return new Uint8Array(png.buffer, png.byteOffset, png.byteLength)
}
