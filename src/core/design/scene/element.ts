import { z } from 'zod'
import { isPathData } from '../geometry/path-data'
import { Fills, Shadow, Strokes } from './fill'
import { frame, look } from './frame'
import { count, Degrees, limited } from './numbers'
import { Gear, Ribbon, Ring, Seal } from './ornaments'
import * as shapes from './shapes'
import { ArcText, Text } from './words'

/** SVG path data in units of the box: 0,0 is its top left. */
const Path = z.strictObject({
  kind: z.literal('path'),
  ...frame,
  ...look,
  d: z.string().min(1).max(200_000).refine(isPathData, 'is not path data'),
  rule: z.enum(['nonzero', 'evenodd']).default('nonzero'),
})

/** A drawing of a library in the square that fits the box; a tone without a fill of its own takes the last one. */
const Icon = z.strictObject({
  kind: z.literal('icon'),
  ...frame,
  library: z.string().regex(/^[a-z][a-z0-9-]{0,31}$/),
  icon: z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/),
  weight: z.enum(['regular', 'fill', 'duotone', 'bold']).default('fill'),
  tones: Fills.min(1),
  strokes: Strokes.default([]),
  shadow: Shadow.nullable().default(null),
})

/** An imported picture by the SHA-256 of its bytes; `crop` is the part shown, in shares of the picture. */
const Picture = z.strictObject({
  kind: z.literal('picture'),
  ...frame,
  asset: z.string().regex(/^[0-9a-f]{64}$/),
  crop: z
    .strictObject({ x: limited(0, 1), y: limited(0, 1), width: limited(0.001, 1), height: limited(0.001, 1) })
    .default({ x: 0, y: 0, width: 1, height: 1 }),
  shadow: Shadow.nullable().default(null),
})

const groupOwn = {
  kind: z.literal('group'),
  ...frame,
  /** The first child is drawn whole and its outline clips the others. */
  mask: z.boolean().default(false),
  shadow: Shadow.nullable().default(null),
}
const repeatOwn = {
  kind: z.literal('repeat'),
  ...frame,
  count: count(1, 360).default(12),
  start: Degrees.default(0),
  /** Degrees over which the copies spread: 360 is a whole circle, else the last copy lies at the end. */
  total: Degrees.default(360),
  /** Copies turn with the angle, or stay upright. */
  turn: z.boolean().default(true),
}

type Leaf =
  | z.infer<typeof shapes.Rectangle>
  | z.infer<typeof shapes.Ellipse>
  | z.infer<typeof shapes.Polygon>
  | z.infer<typeof shapes.Star>
  | z.infer<typeof shapes.Squircle>
  | z.infer<typeof shapes.Quatrefoil>
  | z.infer<typeof shapes.Arch>
  | z.infer<typeof shapes.Shield>
  | z.infer<typeof shapes.Ticket>
  | z.infer<typeof shapes.Line>
  | z.infer<typeof Ring>
  | z.infer<typeof Seal>
  | z.infer<typeof Gear>
  | z.infer<typeof Ribbon>
  | z.infer<typeof Path>
  | z.infer<typeof Icon>
  | z.infer<typeof Text>
  | z.infer<typeof ArcText>
  | z.infer<typeof Picture>

const groupShape = z.strictObject(groupOwn)
const repeatShape = z.strictObject(repeatOwn)

/** Children lie in the group's box: their 0,0 is its top left. Lowest first. */
export type Group = z.infer<typeof groupShape> & { children: Element[] }
/** One child drawn many times, turned about the middle of the box. */
export type Repeat = z.infer<typeof repeatShape> & { child: Element }
/** Anything a scene shows, told apart by `kind`. */
export type Element = Leaf | Group | Repeat
export type ElementKind = Element['kind']

const Children: z.ZodType<Element[]> = z.lazy(() => z.array(Element).max(10_000))
const Child: z.ZodType<Element> = z.lazy(() => Element)

/** Every kind with its schema; the order of members here is their order in files. */
export const elementSchemas = {
  rectangle: shapes.Rectangle,
  ellipse: shapes.Ellipse,
  polygon: shapes.Polygon,
  star: shapes.Star,
  squircle: shapes.Squircle,
  quatrefoil: shapes.Quatrefoil,
  arch: shapes.Arch,
  shield: shapes.Shield,
  ticket: shapes.Ticket,
  line: shapes.Line,
  ring: Ring,
  seal: Seal,
  gear: Gear,
  ribbon: Ribbon,
  path: Path,
  icon: Icon,
  text: Text,
  arcText: ArcText,
  picture: Picture,
  group: z.strictObject({ ...groupOwn, children: Children }),
  repeat: z.strictObject({ ...repeatOwn, child: Child }),
}

const s = elementSchemas
export const Element: z.ZodType<Element> = z.discriminatedUnion('kind', [
  s.rectangle,
  s.ellipse,
  s.polygon,
  s.star,
  s.squircle,
  s.quatrefoil,
  s.arch,
  s.shield,
  s.ticket,
  s.line,
  s.ring,
  s.seal,
  s.gear,
  s.ribbon,
  s.path,
  s.icon,
  s.text,
  s.arcText,
  s.picture,
  s.group,
  s.repeat,
])

/** The element of one kind. */
export type ElementOf<K extends ElementKind> = Extract<Element, { kind: K }>
