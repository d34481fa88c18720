import { z } from 'zod'
import { Element, type Edit, type Scene } from '../../../core/design'
import { carried, spaceOf } from '../../../core/design/edits'
import { boxOf } from '../../../core/design/together'
import { elementById, terse, Theme, ThemeRole, walk } from '../../../core/design/scene'
import { inPaintOrder, renamed } from './arranging'
import { insertEdit } from './new-element'

/** Copies that would hide what they are copies of lie this many units aside. */
const ASIDE = 16

/** The clipboard's own format: elements as they lie on the artboard, and the colours that their roles had (designer.md C1). */
const Clip = z.strictObject({
  rosetteDesign: z.literal(1),
  theme: Theme,
  elements: z.array(z.unknown()).min(1).max(1000),
  pictures: z.record(z.string().regex(/^[0-9a-f]{64}$/), z.string().max(45_000_000)),
})

/** What was copied, ready to be put into a scene. @param pictures base64 by SHA-256 */
export type Pasted = { readonly elements: readonly Element[]; readonly pictures: Readonly<Record<string, string>> }

/** The chosen elements as text for the clipboard. @param pictureText base64 of a picture, or null where it is not here */
export function clipText(scene: Scene, ids: readonly string[], pictureText: (asset: string) => string | null): string {
  const elements = clippedElements(scene, ids)
  const assets = [...walk(elements)].flatMap(({ element }) => (element.kind === 'picture' ? [element.asset] : []))
  const pictures = Object.fromEntries(
    assets.flatMap((asset) => (pictureText(asset) === null ? [] : [[asset, pictureText(asset)]])),
  )
  return JSON.stringify({ rosetteDesign: 1, theme: scene.theme, elements: elements.map((one) => terse(one)), pictures })
}

/** The chosen elements, lowest first, as they lie on the artboard. */
export function clippedElements(scene: Scene, ids: readonly string[]): Element[] {
  return inPaintOrder(scene, ids).flatMap((id) => {
    const element = elementById(scene, id)
    const space = spaceOf(scene, id)
    return element && space ? [carried(element, space)] : []
  })
}

/** Reads the clipboard's own format; null where it is none. Colours look as they did: a role of another colour becomes hex. */
export function parseClip(text: string, scene: Scene): Pasted | null {
  const clip = Clip.safeParse(jsonOf(text))
  if (!clip.success) return null
  const { theme, elements, pictures } = clip.data
  const parsed = elements.map((one) => Element.safeParse(asSeen(one, theme, scene.theme)))
  return parsed.every(({ success }) => success)
    ? { elements: parsed.flatMap(({ data }) => data ?? []), pictures }
    : null
}

function asSeen(value: unknown, was: Theme, is: Theme): unknown {
  if (Array.isArray(value)) return value.map((one) => asSeen(one, was, is))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => {
      const role = name === 'colour' ? ThemeRole.safeParse(one) : null
      if (role?.success) return [name, was[role.data] === is[role.data] ? one : was[role.data]]
      return [name, asSeen(one, was, is)]
    }),
  )
}

/**
 * Puts elements into the open group, or on top: in their place if it is in view, else in the middle of it, and never right on what
 * they are copies of (designer.md C2). What was cut keeps its ids, and so its fields.
 * @param view the box of the artboard that is seen, in units
 */
export function pasteEdit(
  scene: Scene,
  entered: string | null,
  elements: readonly Element[],
  view: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): { readonly edit: Edit; readonly ids: string[] } {
  const taken = new Set([...walk(scene.elements)].map(({ element }) => element.id))
  const box = boxOf(
    { ...scene, elements: [...elements] },
    elements.map(({ id }) => id),
  )
  const [dx, dy] = box ? offsetOf(scene, elements, box, view) : [0, 0]
  const edits: Edit[] = []
  const ids: string[] = []
  let now = scene
  for (const element of elements) {
    const own = taken.has(element.id) ? renamed(element, taken) : element
    taken.add(own.id)
    const moved = { ...own, x: own.x + dx, y: own.y + dy, locked: false }
    const edit = insertEdit(now, moved, entered)
    edits.push(edit)
    ids.push(moved.id)
    // The next one goes above this one.
    if (edit.kind === 'insert' && edit.slot.parent === null) now = { ...now, elements: [...now.elements, moved] }
  }
  return { edit: { kind: 'batch', edits: entered === null ? edits : raised(edits) }, ids }
}

/** Inserted into one group in turn, each above the one before. */
function raised(edits: readonly Edit[]): Edit[] {
  return edits.map((edit, i) =>
    edit.kind === 'insert' && edit.slot.parent !== null
      ? { ...edit, slot: { ...edit.slot, index: edit.slot.index + i } }
      : edit,
  )
}

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

function offsetOf(scene: Scene, elements: readonly Element[], box: Box, view: Box): [number, number] {
  const isSeen =
    box.x < view.x + view.width &&
    view.x < box.x + box.width &&
    box.y < view.y + view.height &&
    view.y < box.y + box.height
  const [x, y] = isSeen
    ? [0, 0]
    : [view.x + view.width / 2 - box.x - box.width / 2, view.y + view.height / 2 - box.y - box.height / 2]
  const [first] = elements
  if (!first) return [x, y]
  const all = clippedElements(
    scene,
    [...walk(scene.elements)].map(({ element }) => element.id),
  )
  let aside = 0
  while (all.some((one) => isAt(one, first, x + aside, y + aside))) aside += ASIDE
  return [x + aside, y + aside]
}

function isAt(one: Element, other: Element, dx: number, dy: number): boolean {
  const near = (a: number, b: number) => Math.abs(a - b) < 0.01
  return (
    one.kind === other.kind &&
    near(one.x, other.x + dx) &&
    near(one.y, other.y + dy) &&
    near(one.width, other.width) &&
    near(one.height, other.height)
  )
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null // another program's text
  }
}
