import type { Scene } from '../../src/core/design/scene/scene'
import { parseScene } from '../../src/core/design/scene/parse-scene'
import { valueOf } from './results'

const box = { x: 60, y: 60, width: 480, height: 480 }
const solid = (colour: string) => ({ kind: 'solid', colour })
const type = { family: 'outfit', weight: 700, size: 56 }

/** One of each kind with its smallest description. */
export const everyKind: readonly Record<string, unknown>[] = [
  { kind: 'rectangle', id: 'rectangle', ...box, radii: [10, 20, 30, 40], fills: [solid('deep')] },
  { kind: 'ellipse', id: 'ellipse', ...box, start: 30, end: 200, hole: 40, fills: [solid('#12abEF')] },
  {
    kind: 'polygon',
    id: 'polygon',
    ...box,
    corner: 20,
    strokes: [{ fill: solid('light'), width: 6, align: 'outside' }],
  },
  {
    kind: 'star',
    id: 'star',
    ...box,
    points: 12,
    inner: 82,
    shadow: { x: 3, y: 4, blur: 6, colour: 'deep', opacity: 40 },
  },
  { kind: 'squircle', id: 'squircle', ...box },
  { kind: 'quatrefoil', id: 'quatrefoil', ...box, lobe: 130 },
  { kind: 'arch', id: 'arch', ...box, spring: 240, foot: 14 },
  { kind: 'shield', id: 'shield', ...box, form: 'swiss' },
  { kind: 'ticket', id: 'ticket', ...box, stub: 128 },
  {
    kind: 'line',
    id: 'line',
    ...box,
    height: 0,
    endEnd: 'arrow',
    strokes: [{ fill: solid('paper'), width: 9, dash: [0, 14] }],
  },
  { kind: 'ring', id: 'ring', ...box, innerRadius: 200, segments: 4, gap: 7, share: 75, restFills: [solid('light')] },
  { kind: 'seal', id: 'seal', ...box, style: 'pleat', fills: [solid('base')] },
  { kind: 'gear', id: 'gear', ...box, fills: [solid('light')] },
  {
    kind: 'ribbon',
    id: 'ribbon',
    ...box,
    height: 88,
    bend: 584,
    fills: [solid('accent')],
    label: { text: 'DESIGN SPRINT', style: type, fills: [solid('paper')] },
  },
  { kind: 'path', id: 'path', ...box, d: 'M0 0H480V480Z', rule: 'evenodd', fills: [solid('accent')] },
  { kind: 'icon', id: 'icon', ...box, library: 'phosphor', icon: 'mountains', tones: [solid('paper')] },
  { kind: 'text', id: 'text', ...box, text: 'FIELDWORK', style: type, fit: { maxLines: 2 }, fills: [solid('paper')] },
  { kind: 'arcText', id: 'arc-text', ...box, text: 'RESEARCH', style: type, fit: {}, fills: [solid('paper')] },
  { kind: 'picture', id: 'picture', ...box, asset: 'a'.repeat(64), crop: { x: 0.1, y: 0, width: 0.5, height: 1 } },
  {
    kind: 'group',
    id: 'group',
    ...box,
    mask: true,
    opacity: 55,
    rotation: -9,
    children: [
      { kind: 'ellipse', id: 'mask', x: 0, y: 0, width: 480, height: 480 },
      {
        kind: 'repeat',
        id: 'beads',
        ...box,
        child: { kind: 'ellipse', id: 'bead', x: 236, y: 9, width: 9, height: 9 },
      },
    ],
  },
]

/** A valid scene from what matters; everything else is the default. */
export function aScene(members: Readonly<Record<string, unknown>>): Scene {
  const theme = { deep: '#12343B', base: '#1F5C66', light: '#3D8A8F', accent: '#C9A24B', paper: '#FBF6EA' }
  return valueOf(parseScene({ formatVersion: 1, theme, elements: [], ...members }))
}
