import { Element, type Edit, type Scene } from '../../../core/design'
import { groupsAround, tightened } from '../../../core/design/edits'
import type { Point } from '../../../core/design/geometry'
import { walk } from '../../../core/design/scene'
import type { ImportedSvg } from '../../../core/design/svg-import'
import { insertEdit } from './new-element'

/** Groups around an imported drawing, so that it stays within what a scene can hold. */
const MOST_AROUND = 3

/** What the ids of one more drawing begin with. */
export function freshStem(scene: Scene): string {
  const stems = new Set([...walk(scene.elements)].map(({ element }) => element.id.replace(/-.*$/, '')))
  let number = 1
  while (stems.has(`svg${number}`)) number++
  return `svg${number}`
}

/** A drawing as one element: the group that it is, or all its parts in one. @param name where the file names none */
export function asOneElement(
  { elements, name }: Pick<ImportedSvg, 'elements' | 'name'>,
  stem: string,
  other: string,
): Element {
  const [only] = elements
  const called = name === '' ? other : name
  if (elements.length === 1 && only) return only.name === '' ? { ...only, name: called } : only
  const group = Element.parse({
    kind: 'group',
    id: `${stem}-whole`,
    x: 0,
    y: 0,
    width: 0,
    height: 0,
    name: called,
    children: [],
  })
  return group.kind === 'group' ? tightened({ ...group, children: [...elements] }) : group
}

/**
 * Puts a drawing into the open group, or on top. @param middle where the middle of its page goes, on the artboard
 */
export function placeEdit(
  scene: Scene,
  entered: string | null,
  element: Element,
  { size, middle }: { readonly size: ImportedSvg['size']; readonly middle: Point },
): Edit {
  const moved = { ...element, x: element.x + middle.x - size.width / 2, y: element.y + middle.y - size.height / 2 }
  const around = entered === null ? 0 : (groupsAround(scene.elements, entered)?.length ?? 0) + 1
  return insertEdit(scene, moved, around > MOST_AROUND ? null : entered)
}

/** An element with its pictures under other names. @param names by the old name */
export function withAssets<E extends Element>(element: E, names: ReadonlyMap<string, string>): E {
  if (names.size === 0) return element
  if (element.kind === 'picture') return { ...element, asset: names.get(element.asset) ?? element.asset }
  if (element.kind !== 'group') return element
  return { ...element, children: element.children.map((child) => withAssets(child, names)) }
}

/** Whether words are the markup of a drawing. */
export function isSvgMarkup(text: string): boolean {
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*(?:<!doctype\s+svg[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:\w+:)?svg[\s/>]/i.test(
    text.slice(0, 20_000),
  )
}
