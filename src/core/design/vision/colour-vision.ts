import { z } from 'zod'
import type { Rgba } from '../paint/colour-at'

/** Ways to see a badge other than most people do: without colour, or without one of the three kinds of cones. */
export const Vision = z.enum(['greyscale', 'protanopia', 'deuteranopia', 'tritanopia'])
export type Vision = z.infer<typeof Vision>

type Row = readonly [number, number, number]

/**
 * Red, green and blue as they are seen, each a mix of the three in linear light.
 * Greyscale: luminance of sRGB (ITU-R BT.709-6, 3.2). The others: G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, "A
 * Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE TVCG 15 (2009), matrices for severity 1.0.
 */
export const VISION_MATRICES: Readonly<Record<Vision, readonly [Row, Row, Row]>> = {
  greyscale: [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

/** A colour as it is seen; how much it covers stays. */
export function seenAs({ r, g, b, a }: Rgba, vision: Vision): Rgba {
  const light = [linear(r), linear(g), linear(b)] as const
  const [red, green, blue] = VISION_MATRICES[vision]
  const seen = ([x, y, z]: Row) => encoded(x * light[0] + y * light[1] + z * light[2])
  return { r: seen(red), g: seen(green), b: seen(blue), a }
}

/** sRGB to linear light and back (IEC 61966-2-1). */
function linear(value: number): number {
  const share = value / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}

function encoded(light: number): number {
  const share = Math.min(1, Math.max(0, light))
  return Math.round(255 * (share <= 0.0031308 ? share * 12.92 : 1.055 * share ** (1 / 2.4) - 0.055))
}
