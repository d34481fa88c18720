import { never } from '../../foundation/bug'
import { toBase64 } from '../../foundation/base64'
import { escapeMarkup, signableText } from '../../foundation/text-safety'
import type { Matrix } from '../geometry/matrix'
import { numberText } from '../geometry/path-text'
import type {
  PaintColour,
  PaintGroup,
  PaintList,
  PaintOp,
  PaintPath,
  PaintPicture,
  PaintStroke,
} from '../paint/paint-list'

/** Bytes of a picture with their type: `image/png` or `image/jpeg`. */
export type Asset = { readonly mediaType: string; readonly bytes: Uint8Array }

/** What is written around the drawing. */
export type SvgText = {
  readonly title: string
  readonly description: string
  readonly assets?: ReadonlyMap<string, Asset>
}

/**
 * The artwork as SVG: outlined type, sRGB, title and desc, no scripts, no references outside, no data of the editor.
 * The same list gives the same bytes.
 */
export function svgFromPaintList(list: PaintList, { title, description, assets }: SvgText): string {
  const writer = new Writer(list.size, assets ?? new Map())
  const body = writer.all(list.ops)
  const size = numberText(list.size)
  const words =
    `<title id="t">${escapeMarkup(signableText(title))}</title>` +
    `<desc id="d">${escapeMarkup(signableText(description))}</desc>`
  const defs = writer.defs === '' ? '' : `<defs>${writer.defs}</defs>`
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size}" height="${size}" ` +
    `role="img" aria-labelledby="t d">${words}${defs}${body}</svg>\n`
  )
}

class Writer {
  defs = ''
  private count = 0
  private readonly clips = new Map<string, string>()

  constructor(
    private readonly size: number,
    private readonly assets: ReadonlyMap<string, Asset>,
  ) {}

  all(ops: readonly PaintOp[]): string {
    return ops.map((op) => this.one(op)).join('')
  }

  private one(op: PaintOp): string {
    switch (op.op) {
      case 'path':
        return this.path(op)
      case 'picture':
        return this.picture(op)
      case 'group':
        return this.group(op)
      default:
        return never(op)
    }
  }

  private group({ transform, opacity, clip, shadow, ops }: PaintGroup): string {
    const inside = this.all(ops)
    if (inside === '' || opacity === 0) return ''
    const attributes =
      (transform ? ` transform="${transformText(transform)}"` : '') +
      (opacity < 1 ? ` opacity="${share(opacity)}"` : '') +
      (clip ? ` clip-path="url(#${this.clip(clip.d, clip.rule)})"` : '') +
      (shadow ? ` filter="url(#${this.blur(shadow)})"` : '')
    return attributes === '' ? inside : `<g${attributes}>${inside}</g>`
  }

  private path({ d, rule, fill, stroke }: PaintPath): string {
    if (d === '') return ''
    const paint = fill ? this.colour('fill', fill) : ' fill="none"'
    const evenodd = rule === 'evenodd' && fill ? ' fill-rule="evenodd"' : ''
    return `<path d="${d}"${paint}${evenodd}${stroke ? this.stroke(stroke) : ''}/>`
  }

  private stroke({ colour, width, cap, join, miterLimit, dash, dashOffset }: PaintStroke): string {
    return (
      this.colour('stroke', colour) +
      ` stroke-width="${numberText(width)}"` +
      (cap === 'butt' ? '' : ` stroke-linecap="${cap}"`) +
      (join === 'miter' ? '' : ` stroke-linejoin="${join}"`) +
      (join === 'miter' && miterLimit !== 4 ? ` stroke-miterlimit="${numberText(miterLimit)}"` : '') +
      (dash.length === 0 ? '' : ` stroke-dasharray="${dash.map(numberText).join(' ')}"`) +
      (dash.length === 0 || dashOffset === 0 ? '' : ` stroke-dashoffset="${numberText(dashOffset)}"`)
    )
  }

  private colour(name: 'fill' | 'stroke', paint: PaintColour): string {
    if (paint.kind !== 'solid') return ` ${name}="url(#${this.gradient(paint)})"`
    return ` ${name}="${paint.colour}"${paint.opacity < 1 ? ` ${name}-opacity="${share(paint.opacity)}"` : ''}`
  }

  private gradient(paint: Exclude<PaintColour, { kind: 'solid' }>): string {
    const id = this.id('g')
    const stops = paint.stops
      .map(
        ({ at, colour, opacity }) =>
          `<stop offset="${share(at)}" stop-color="${colour}"${opacity < 1 ? ` stop-opacity="${share(opacity)}"` : ''}/>`,
      )
      .join('')
    if (paint.kind === 'linear') {
      const [x1, y1, x2, y2] = [paint.x1, paint.y1, paint.x2, paint.y2].map(numberText)
      const ends = `x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}"`
      this.defs += `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" ${ends}>${stops}</linearGradient>`
    } else {
      const [cx, cy, r] = [paint.cx, paint.cy, paint.r].map(numberText)
      const circle = `cx="${cx}" cy="${cy}" r="${r}"`
      this.defs += `<radialGradient id="${id}" gradientUnits="userSpaceOnUse" ${circle}>${stops}</radialGradient>`
    }
    return id
  }

  private clip(d: string, rule: 'nonzero' | 'evenodd'): string {
    const key = rule + d
    const known = this.clips.get(key)
    if (known) return known
    const id = this.id('c')
    this.clips.set(key, id)
    this.defs += `<clipPath id="${id}"><path d="${d}"${rule === 'evenodd' ? ' clip-rule="evenodd"' : ''}/></clipPath>`
    return id
  }

  private blur(deviation: number): string {
    const id = this.id('f')
    const [from, across] = [numberText(-this.size), numberText(3 * this.size)]
    const region = `filterUnits="userSpaceOnUse" x="${from}" y="${from}" width="${across}" height="${across}"`
    const effect = `<feGaussianBlur stdDeviation="${numberText(deviation)}"/>`
    this.defs += `<filter id="${id}" ${region} color-interpolation-filters="sRGB">${effect}</filter>`
    return id
  }

  private picture({ asset, x, y, width, height, crop }: PaintPicture): string {
    const found = this.assets.get(asset)
    if (!found) return ''
    const [w, h] = [width / crop.width, height / crop.height]
    const box = [x - crop.x * w, y - crop.y * h, w, h].map(numberText)
    const [left, top, across, down] = box
    const [l, t, r, b] = [x, y, x + width, y + height].map(numberText)
    const image =
      `<image x="${left}" y="${top}" width="${across}" height="${down}" preserveAspectRatio="none" ` +
      `href="data:${found.mediaType};base64,${toBase64(found.bytes)}"/>`
    const whole = crop.x === 0 && crop.y === 0 && crop.width === 1 && crop.height === 1
    if (whole) return image
    return `<g clip-path="url(#${this.clip(`M${l} ${t}L${r} ${t}L${r} ${b}L${l} ${b}Z`, 'nonzero')})">${image}</g>`
  }

  private id(kind: string): string {
    this.count++
    return `${kind}${this.count}`
  }
}

/** Opacities and shares keep three places. */
function share(value: number): string {
  return String(Math.round(value * 1000) / 1000).replace(/^0\./, '.')
}

function transformText(m: Matrix): string {
  const [a, b, c, d, e, f] = m
  const [x, y] = [rounded(e, 1000), rounded(f, 1000)]
  if (a === 1 && b === 0 && c === 0 && d === 1) return `translate(${x} ${y})`
  return `matrix(${[a, b, c, d].map((value) => rounded(value, 1_000_000)).join(' ')} ${x} ${y})`
}

/** Places of elements are kept to 1/1000 unit, so that a group moves nothing by rounding. */
function rounded(value: number, parts: number): string {
  return String(Math.round(value * parts) / parts + 0)
}
