import type { ElementOf } from '../scene/element'
import type { Scene } from '../scene/scene'
import { finding, nameOf, type Finding } from './finding'
import { shownElements } from './shown-elements'

/** Sizes of a picture in pixels, by its asset; null where it is not known. */
export type PictureSizes = (asset: string) => { readonly width: number; readonly height: number } | null

/** The side of the published picture, and how many pixels of a photo each of its pixels wants (designer.md I4). */
const OUTPUT_PX = 600
const LEAST_SHARPNESS = 1.5
/** Old Open Badges hosts take no larger picture. */
const OLD_HOSTS_BYTES = 256 * 1024
/** Canvas Badges shows a badge at 90 px; there the letters of its largest words are 3.5 px high from here on. */
const CANVAS_UNITS = (3.5 * OUTPUT_PX) / 90

/** Pictures with too few pixels for the size they are shown at. */
export function sharpnessFindings(scene: Scene, sizeOf: PictureSizes): Finding[] {
  const unitPx = OUTPUT_PX / scene.artboard.size
  const pictures = shownElements(scene).filter((element): element is ElementOf<'picture'> => element.kind === 'picture')
  return pictures.flatMap((element) => {
    const size = sizeOf(element.asset)
    if (!size) return []
    const across = (size.width * element.crop.width) / (element.width * unitPx)
    const down = (size.height * element.crop.height) / (element.height * unitPx)
    const sharpness = Math.min(across, down)
    if (sharpness >= LEAST_SHARPNESS) return []
    return [
      finding(
        'low-resolution',
        'warn',
        element,
        `${nameOf(element)} has ${sharpness.toFixed(1)} pixels for each pixel of the badge and needs ${LEAST_SHARPNESS}.`,
        'Use a larger picture, or show it smaller.',
      ),
    ]
  })
}

/** What single hosts ask for. Size and shape are always right: the published picture is a square of 600 px. */
export function hostFindings(heightsUnits: readonly number[], pngBytes: number | null): Finding[] {
  const found: Finding[] = []
  if (heightsUnits.length > 0 && Math.max(...heightsUnits) < CANVAS_UNITS)
    found.push(
      finding(
        'destination-canvas',
        'info',
        null,
        'No words can be read where Canvas Badges shows the badge at 90 px.',
        'Make the title larger, or let the symbol alone speak.',
      ),
    )
  if (pngBytes !== null && pngBytes > OLD_HOSTS_BYTES)
    found.push(
      finding(
        'destination-open-badges',
        'warn',
        null,
        `The picture has ${Math.ceil(pngBytes / 1024)} KB, and old Open Badges hosts take 256.`,
        'Use fewer photos and gradients.',
      ),
    )
  return found
}
