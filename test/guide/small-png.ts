import { deflateSync } from 'node:zlib'
import encodeChunks from 'png-chunks-encode'
import { PNG } from 'pngjs'

const COLOURS = 256
/** Colours that lie nearer than this, squared over the three channels, count as one. */
const APART = 40

type Colour = readonly [red: number, green: number, blue: number]

/** The same picture with a palette, in a quarter of the bytes: a window has few colours, and the eye misses none. */
export function smallPng(png: Buffer): Buffer {
  const { width, height, data } = PNG.sync.read(png)
  const pixels = new Uint32Array(width * height).map((_, i) => data.readUInt32BE(i * 4) >>> 8)
  const palette = paletteOf(pixels)
  const nearest = new Map<number, number>()
  const lines = Buffer.alloc(height * (width + 1)) // each line begins with its filter: none
  pixels.forEach((pixel, i) => {
    const index = nearest.get(pixel) ?? nearestOf(palette, colourOf(pixel))
    nearest.set(pixel, index)
    lines[Math.floor(i / width) * (width + 1) + 1 + (i % width)] = index
  })
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 3, 0, 0, 0], 8) // eight bits of a palette
  return Buffer.from(
    encodeChunks([
      { name: 'IHDR', data: header },
      { name: 'PLTE', data: Uint8Array.from(palette.flat()) },
      { name: 'IDAT', data: deflateSync(lines, { level: 9 }) },
      { name: 'IEND', data: new Uint8Array(0) },
    ]),
  )
}

/** The colours that are seen most, none too near to another. */
function paletteOf(pixels: Uint32Array): Colour[] {
  const counts = new Map<number, number>()
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1)
  const palette: Colour[] = []
  for (const [pixel] of [...counts].sort(([, a], [, b]) => b - a)) {
    const colour = colourOf(pixel)
    if (palette.every((one) => distance(one, colour) >= APART)) palette.push(colour)
    if (palette.length === COLOURS) break
  }
  return palette
}

function nearestOf(palette: readonly Colour[], colour: Colour): number {
  let best = 0
  palette.forEach((one, i) => {
    if (distance(one, colour) < distance(palette[best] ?? one, colour)) best = i
  })
  return best
}

function colourOf(pixel: number): Colour {
  return [pixel >>> 16, (pixel >>> 8) & 255, pixel & 255]
}

function distance([r, g, b]: Colour, [red, green, blue]: Colour): number {
  return (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2
}
