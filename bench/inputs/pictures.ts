import { PNG } from 'pngjs'
import { seeded } from '../harness/seeded'

/** A PNG of noise, so that its size in bytes is that of its pixels: 600 wide, about `kilobytes` × 1024 bytes. */
export function noisyPng(kilobytes: number): Uint8Array {
  const width = 600
  const height = Math.round((kilobytes * 1024) / (width * 3))
  const next = seeded(kilobytes)
  const png = new PNG({ width, height, colorType: 2, inputColorType: 2, inputHasAlpha: false })
  png.data = Buffer.from(Uint8Array.from({ length: width * height * 3 }, () => Math.floor(next() * 256)))
  return PNG.sync.write(png, { colorType: 2, inputColorType: 2, inputHasAlpha: false })
}

/** An SVG of about 40 kB with seven hundred paths. */
export function busySvg(): Uint8Array {
  const paths = Array.from({ length: 700 }, (_, i) => {
    const colour = ((i * 9999) % 0xffffff).toString(16).padStart(6, '0')
    return `<path d="M${i} ${i * 2}L${i * 3} 4C${i} 5 6 7 8 9Z" fill="#${colour}"/>`
  })
  return Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 600">${paths.join('')}</svg>`)
}
