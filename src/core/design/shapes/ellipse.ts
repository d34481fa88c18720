import { arcSteps, ellipsePath, onEllipse } from '../geometry/arc'
import type { Path, Step } from '../geometry/path'
import { reversed } from '../geometry/path'
import type { ElementOf } from '../scene/element'

/** A whole ellipse, a pie or a chord, with or without a hole. */
export function ellipseOutline({ width, height, start, end, cut, hole }: ElementOf<'ellipse'>): Path {
  const centre = { x: width / 2, y: height / 2 }
  const outer = { x: width / 2, y: height / 2 }
  const inner = { x: (outer.x * hole) / 100, y: (outer.y * hole) / 100 }
  const sweep = end - start
  if (Math.abs(sweep) >= 360) {
    const whole = ellipsePath(centre, outer)
    return hole > 0 ? [...whole, ...reversed(ellipsePath(centre, inner))] : whole
  }
  const steps: Step[] = [{ op: 'M', to: onEllipse(centre, outer, start) }, ...arcSteps(centre, outer, start, end)]
  if (cut === 'pie') {
    if (hole > 0) {
      steps.push({ op: 'L', to: onEllipse(centre, inner, end) }, ...arcSteps(centre, inner, end, start))
    } else steps.push({ op: 'L', to: centre })
  }
  return [...steps, { op: 'Z' }]
}
