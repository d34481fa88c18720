import { quantised } from '../../../core/design/scene'

/** The part of a picture that is shown, in shares of it. */
export type Crop = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

type Size = { readonly width: number; readonly height: number }

/** All of the picture. */
export const WHOLE: Crop = { x: 0, y: 0, width: 1, height: 1 }

/** The largest part that fills a frame without stretching, in shares of the picture. */
function filling(frame: Size, picture: Size): Size {
  const [own, wanted] = [picture.width / picture.height, frame.width / frame.height]
  return own > wanted ? { width: wanted / own, height: 1 } : { width: 1, height: own / wanted }
}

/** How near the picture is seen: 1 fills the frame. */
export function zoomOf(crop: Crop, frame: Size, picture: Size = frame): number {
  return filling(frame, picture).width / crop.width
}

/** The same middle seen from nearer or farther, never beyond the picture's edge and never stretched. */
export function croppedTo(crop: Crop, zoom: number, frame: Size, picture: Size = frame): Crop {
  const most = filling(frame, picture)
  const near = Math.max(1, zoom)
  return about(
    { width: most.width / near, height: most.height / near },
    {
      x: crop.x + crop.width / 2,
      y: crop.y + crop.height / 2,
    },
  )
}

/** The picture moved behind its frame by shares of the frame. */
export function croppedBy(crop: Crop, dx: number, dy: number): Crop {
  return about(crop, {
    x: crop.x + crop.width / 2 - dx * crop.width,
    y: crop.y + crop.height / 2 - dy * crop.height,
  })
}

function about({ width, height }: Size, middle: { readonly x: number; readonly y: number }): Crop {
  const within = (value: number, size: number) => Math.min(1 - size, Math.max(0, value))
  return {
    x: quantised(within(middle.x - width / 2, width)),
    y: quantised(within(middle.y - height / 2, height)),
    width: quantised(width),
    height: quantised(height),
  }
}
