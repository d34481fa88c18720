import { bytesFromBase64 } from '../../../foundation/base64'
import { sha256Hex } from '../../../foundation/sha256'
import { quantised } from '../../scene/numbers'
import { Element } from '../../scene/element'
import type { DrawingSource } from '../source/drawing-source'
import type { SvgNode } from '../source/svg-node'
import { lengthOf } from '../style/lengths'
import { fitMatrix } from '../style/viewport'
import { apply } from '../../geometry/matrix'
import { pixelSize } from './pixel-size'
import { placedBox, uprightParts } from './placed'
import type { Surroundings } from './shape-element'

/** A picture of a file's own bytes, by SHA-256. */
export type ImportedAsset = { readonly mediaType: 'image/png' | 'image/jpeg'; readonly bytes: Uint8Array }

/** A picture that is embedded as PNG or JPEG; null where it is not, or is slanted. Its bytes are added to `assets`. */
export function imageElement(
  node: SvgNode,
  id: string,
  { matrix, viewport }: Surroundings,
  source: DrawingSource,
  assets: Map<string, ImportedAsset>,
): Element | null {
  const asset = embedded(node.attributes.get('href') ?? '')
  const size = asset && pixelSize(asset.bytes)
  const parts = uprightParts(matrix)
  if (!asset || !size || !parts) {
    source.losses.leftOut('image')
    return null
  }
  const measure = (name: string, whole: number, first: number) => lengthOf(node.attributes.get(name), first, whole)
  const [x, y] = [measure('x', viewport.width, 0), measure('y', viewport.height, 0)]
  const frame = {
    x,
    y,
    width: measure('width', viewport.width, size.width),
    height: measure('height', viewport.height, size.height),
  }
  const whole = { x: 0, y: 0, ...size }
  const fit = fitMatrix(whole, frame, node.attributes.get('preserveAspectRatio') ?? '')
  const [start, end] = [apply(fit, { x: 0, y: 0 }), apply(fit, { x: size.width, y: size.height })]
  const box = {
    x: Math.max(frame.x, start.x),
    y: Math.max(frame.y, start.y),
    width: Math.min(frame.width, end.x - start.x),
    height: Math.min(frame.height, end.y - start.y),
  }
  const crop = {
    x: quantised((box.x - start.x) / (end.x - start.x)),
    y: quantised((box.y - start.y) / (end.y - start.y)),
    width: quantised(box.width / (end.x - start.x)),
    height: quantised(box.height / (end.y - start.y)),
  }
  const sha256 = sha256Hex(asset.bytes)
  const element = Element.safeParse({ kind: 'picture', id, ...placedBox(box, matrix, parts), asset: sha256, crop })
  if (!element.success) {
    source.losses.leftOut('image')
    return null
  }
  assets.set(sha256, asset)
  return element.data
}

function embedded(address: string): ImportedAsset | null {
  const match = /^\s*data:image\/(png|jpe?g);base64,/i.exec(address)
  const bytes = match && bytesFromBase64(address.slice(match[0].length).replace(/\s+/g, ''))
  if (!match || !bytes) return null
  return { mediaType: match[1]?.toLowerCase() === 'png' ? 'image/png' : 'image/jpeg', bytes }
}
