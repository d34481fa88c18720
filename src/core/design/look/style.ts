import type { Fill, Stroke } from '../scene/fill'
import type { Element } from '../scene/element'
import type { TypeStyle } from '../scene/type-style'

/** How an element looks, apart from what it is, says, and where: what can be carried to another one (designer.md C5). */
export type Style = {
  readonly opacity: number
  readonly fills: readonly Fill[] | null
  readonly strokes: readonly Stroke[] | null
  readonly shadow: Shadow | null
  readonly type: TypeStyle | null
}
type Shadow = NonNullable<Extract<Element, { shadow: unknown }>['shadow']>

/** The look of an element; a member it does not have is null. */
export function styleOf(element: Element): Style {
  return {
    opacity: element.opacity,
    fills: element.kind === 'icon' ? element.tones : 'fills' in element ? element.fills : null,
    strokes: 'strokes' in element ? element.strokes : null,
    shadow: 'shadow' in element ? element.shadow : null,
    type: element.kind === 'text' || element.kind === 'arcText' ? element.style : null,
  }
}

/**
 * An element with the look of another one, as far as it can have it: a text takes the type but for its size, and nothing takes
 * words, measures or place.
 */
export function styled(element: Element, { opacity, fills, strokes, shadow, type }: Style): Element {
  let after: Element = { ...element, opacity }
  if ('shadow' in after) after = { ...after, shadow }
  if (strokes !== null && 'strokes' in after) after = { ...after, strokes: [...strokes] }
  if (fills !== null && after.kind === 'icon') after = fills.length === 0 ? after : { ...after, tones: [...fills] }
  else if (fills !== null && 'fills' in after) after = { ...after, fills: [...fills] }
  if (type !== null && (after.kind === 'text' || after.kind === 'arcText'))
    after = { ...after, style: { ...type, size: after.style.size } }
  return after
}
