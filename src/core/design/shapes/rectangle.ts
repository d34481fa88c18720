import { arcSteps } from '../geometry/arc'
import type { Path, Step } from '../geometry/path'
import type { ElementOf } from '../scene/element'

/** A box with four corners of their own; radii that would meet shrink together, as in CSS. */
export function rectangleOutline({
  width,
  height,
  radii,
}: Pick<ElementOf<'rectangle'>, 'width' | 'height' | 'radii'>): Path {
  const [tl, tr, br, bl] = radii
  const fits = (side: number, a: number, b: number) => (a + b > side ? side / (a + b) : 1)
  const scale = Math.min(fits(width, tl, tr), fits(width, bl, br), fits(height, tl, bl), fits(height, tr, br))
  const corners = [
    { x: width, y: 0, r: tr * scale, dx: -1, dy: 1, from: 0 },
    { x: width, y: height, r: br * scale, dx: -1, dy: -1, from: 90 },
    { x: 0, y: height, r: bl * scale, dx: 1, dy: -1, from: 180 },
    { x: 0, y: 0, r: tl * scale, dx: 1, dy: 1, from: 270 },
  ]
  const steps: Step[] = [{ op: 'M', to: { x: tl * scale, y: 0 } }]
  for (const { x, y, r, dx, dy, from } of corners) {
    const centre = { x: x + dx * r, y: y + dy * r }
    const along = from % 180 === 0
    steps.push({ op: 'L', to: along ? { x: centre.x, y } : { x, y: centre.y } })
    if (r > 0) steps.push(...arcSteps(centre, { x: r, y: r }, from, from + 90))
  }
  return [...steps, { op: 'Z' }]
}

/** A ticket: rounded corners, and a bite above and below where the stub is torn off. */
export function ticketOutline({ width, height, corner, notch, stub }: ElementOf<'ticket'>): Path {
  const r = Math.min(corner, width / 2, height / 2)
  const bite = Math.min(notch, height / 2, stub - r, width - stub - r)
  const tear = width - stub
  const round = (x: number, y: number, from: number) => arcSteps({ x, y }, { x: r, y: r }, from, from + 90)
  const steps: Step[] = [{ op: 'M', to: { x: r, y: 0 } }]
  if (bite > 0) {
    steps.push({ op: 'L', to: { x: tear - bite, y: 0 } })
    steps.push(...arcSteps({ x: tear, y: 0 }, { x: bite, y: bite }, 270, 90))
  }
  steps.push({ op: 'L', to: { x: width - r, y: 0 } }, ...round(width - r, r, 0))
  steps.push({ op: 'L', to: { x: width, y: height - r } }, ...round(width - r, height - r, 90))
  if (bite > 0) {
    steps.push({ op: 'L', to: { x: tear + bite, y: height } })
    steps.push(...arcSteps({ x: tear, y: height }, { x: bite, y: bite }, 90, -90))
  }
  steps.push({ op: 'L', to: { x: r, y: height } }, ...round(r, height - r, 180))
  steps.push({ op: 'L', to: { x: 0, y: r } }, ...round(r, r, 270))
  return [...steps, { op: 'Z' }]
}
