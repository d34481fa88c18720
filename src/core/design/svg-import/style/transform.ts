import { IDENTITY, moved, multiply, turned, type Matrix } from '../../geometry/matrix'
import { lengthOf, numbersOf } from './lengths'

const FUNCTION = /(matrix|translate[XY]?|scale[XY]?|rotate|skew[XY]?)\s*\(([^()]*)\)/g

/** A `transform` attribute or property as one matrix; what it does not know counts as nothing. */
export function parseTransform(text: string | undefined): Matrix {
  let result = IDENTITY
  if (text === undefined || text === 'none') return result
  for (const [, name = '', list = ''] of text.matchAll(FUNCTION)) result = multiply(result, one(name, list))
  return result.every((value) => Number.isFinite(value)) ? result : IDENTITY
}

function one(name: string, list: string): Matrix {
  const v = numbersOf(list)
  const [first = 0, second] = v
  const lengths = () =>
    list
      .split(/[\s,]+/)
      .filter(Boolean)
      .map((part) => lengthOf(part, 0))
  switch (name) {
    case 'matrix': {
      const [a, b, c, d, e, f] = v
      return f === undefined ? IDENTITY : [a ?? 1, b ?? 0, c ?? 0, d ?? 1, e ?? 0, f]
    }
    case 'translate': {
      const [x = 0, y = 0] = lengths()
      return moved(x, y)
    }
    case 'translateX':
      return moved(lengths()[0] ?? 0, 0)
    case 'translateY':
      return moved(0, lengths()[0] ?? 0)
    case 'scale':
      return [first, 0, 0, second ?? first, 0, 0]
    case 'scaleX':
      return [first, 0, 0, 1, 0, 0]
    case 'scaleY':
      return [1, 0, 0, first, 0, 0]
    case 'rotate': {
      const degrees = degreesOf(list, first)
      return turned(degrees, { x: second ?? 0, y: v[2] ?? 0 })
    }
    case 'skewX':
      return [1, 0, tangent(list, first), 1, 0, 0]
    case 'skewY':
      return [1, tangent(list, first), 0, 1, 0, 0]
    default:
      return [1, tangent(list, second ?? 0), tangent(list, first), 1, 0, 0]
  }
}

function degreesOf(list: string, value: number): number {
  if (/rad/i.test(list) && !/grad/i.test(list)) return (value * 180) / Math.PI
  return /turn/i.test(list) ? value * 360 : value
}

function tangent(list: string, value: number): number {
  return Math.tan((degreesOf(list, value) * Math.PI) / 180)
}
