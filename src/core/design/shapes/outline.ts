import type { Path } from '../geometry/path'
import type { Element } from '../scene/element'
import { archOutline, quatrefoilOutline, shieldOutline, squircleOutline } from './curved'
import { ellipseOutline } from './ellipse'
import { parsePathData } from '../geometry/path-data'
import { polygonOutline, starOutline } from './polygon'
import { rectangleOutline, ticketOutline } from './rectangle'
import { ribbonParts } from './ribbon'
import { ringParts } from './ring'
import { gearOutline, sealOutline } from './seal'

/** Elements whose outline follows from their own measures alone. */
export type Shape = Exclude<Element, { kind: 'text' | 'arcText' | 'icon' | 'picture' | 'group' | 'repeat' }>

/** Where an element is filled, in units of its box. */
export function shapeOutline(element: Shape): Path {
  switch (element.kind) {
    case 'rectangle':
      return rectangleOutline(element)
    case 'ellipse':
      return ellipseOutline(element)
    case 'polygon':
      return polygonOutline(element)
    case 'star':
      return starOutline(element)
    case 'squircle':
      return squircleOutline(element)
    case 'quatrefoil':
      return quatrefoilOutline(element)
    case 'arch':
      return archOutline(element)
    case 'shield':
      return shieldOutline(element)
    case 'ticket':
      return ticketOutline(element)
    case 'line':
      return [
        { op: 'M', to: { x: 0, y: element.height / 2 } },
        { op: 'L', to: { x: element.width, y: element.height / 2 } },
      ]
    case 'ring': {
      const { filled, rest } = ringParts(element)
      return [...filled, ...rest]
    }
    case 'seal':
      return sealOutline(element)
    case 'gear':
      return gearOutline(element)
    case 'ribbon': {
      const { tails, band } = ribbonParts(element)
      return [...tails.flat(), ...band]
    }
    case 'path':
      return parsePathData(element.d) ?? []
  }
}

/** Which places a shape's outline fills. */
export function ruleOf(element: Shape): 'nonzero' | 'evenodd' {
  return element.kind === 'path' ? element.rule : 'nonzero'
}
