// Long because it is a table of scenes.
import type { Scene } from '../../src/core/design/scene/scene'
import { aScene } from './scenes'

type Members = Readonly<Record<string, unknown>>

const solid = (colour: string, opacity = 100) => ({ kind: 'solid', colour, opacity })
const about = (radius: number, x = 300, y = 300) => ({
  x: x - radius,
  y: y - radius,
  width: 2 * radius,
  height: 2 * radius,
})
const type = (family: string, weight: number, size: number, members: Members = {}) => ({
  family,
  weight,
  size,
  ...members,
})
const line = (colour: string, width: number, members: Members = {}) => ({ fill: solid(colour), width, ...members })
const stops = (from: string, to: string) => [
  { at: 0, colour: from },
  { at: 100, colour: to },
]

/** Every plain shape with every kind of fill, stroke and shadow. */
const shapes: readonly Members[] = [
  {
    kind: 'rectangle',
    ...{ x: 20, y: 20, width: 160, height: 120 },
    radii: [10, 30, 50, 0],
    fills: [{ kind: 'linear', from: { x: 0, y: 0 }, to: { x: 1, y: 1 }, stops: stops('accent', 'deep') }],
    strokes: [line('deep', 10, { align: 'inside' })],
  },
  {
    kind: 'ellipse',
    ...{ x: 220, y: 20, width: 160, height: 120 },
    start: 30,
    end: 300,
    hole: 40,
    fills: [solid('base')],
    strokes: [line('accent', 8, { align: 'outside' })],
  },
  {
    kind: 'ellipse',
    ...{ x: 420, y: 20, width: 160, height: 120 },
    start: 30,
    end: 300,
    cut: 'chord',
    fills: [{ kind: 'radial', centre: { x: 0.3, y: 0.3 }, radius: 0.6, stops: stops('paper', 'base') }],
  },
  {
    kind: 'star',
    ...about(65, 85, 235),
    corner: 8,
    innerCorner: 6,
    fills: [solid('accent')],
    shadow: { x: 5, y: 8, blur: 10, colour: 'deep', opacity: 60 },
  },
  { kind: 'gear', ...about(65, 235, 235), teeth: 12, depth: 18, corner: 3, fills: [solid('light')] },
  { kind: 'squircle', ...about(60, 380, 230), fills: [solid('deep')], strokes: [line('accent', 4, { dash: [12, 6] })] },
  {
    kind: 'quatrefoil',
    ...about(60, 520, 230),
    lobe: 32,
    fills: [solid('base')],
    strokes: [line('accent', 6, { align: 'inside' })],
  },
  { kind: 'shield', x: 20, y: 320, width: 110, height: 130, form: 'heater', fills: [solid('base')] },
  { kind: 'shield', x: 150, y: 320, width: 110, height: 130, form: 'swiss', fills: [solid('deep')] },
  { kind: 'shield', x: 280, y: 320, width: 110, height: 130, form: 'crest', fills: [solid('light')] },
  {
    kind: 'arch',
    ...{ x: 410, y: 320, width: 80, height: 130 },
    spring: 60,
    foot: 8,
    fills: [solid('accent')],
    strokes: [line('deep', 5, { align: 'outside', join: 'miter' })],
  },
  {
    kind: 'ticket',
    ...{ x: 420, y: 480, width: 160, height: 90 },
    stub: 50,
    notch: 12,
    corner: 10,
    fills: [solid('accent')],
    rotation: -9,
    shadow: { x: 4, y: 5, colour: 'deep', opacity: 40 },
  },
  { kind: 'line', x: 30, y: 500, width: 160, height: 0, strokes: [line('deep', 6)], startEnd: 'dot', endEnd: 'arrow' },
  {
    kind: 'path',
    x: 30,
    y: 530,
    width: 100,
    height: 50,
    d: 'M0 0H100V50H0ZM20 10H80V40H20Z',
    rule: 'evenodd',
    fills: [solid('base')],
  },
  {
    kind: 'polygon',
    ...about(45, 260, 530),
    points: 8,
    upright: 'side',
    corner: 8,
    fills: [solid('base'), solid('accent', 40)],
  },
  {
    kind: 'group',
    ...{ x: 320, y: 480, width: 80, height: 100 },
    opacity: 50,
    rotation: 20,
    children: [
      { kind: 'rectangle', id: 'under', x: 0, y: 0, width: 60, height: 60, fills: [solid('base')] },
      { kind: 'rectangle', id: 'over', x: 20, y: 30, width: 60, height: 60, fills: [solid('accent')] },
    ],
  },
]

/** What badges are made of: seals, rings, ribbons, masks, repeats, icons. */
const ornaments: readonly Members[] = [
  {
    kind: 'seal',
    ...about(140, 150, 150),
    depth: 9,
    fills: [solid('deep')],
    strokes: [line('paper', 6, { align: 'outside' })],
  },
  {
    kind: 'repeat',
    ...about(140, 150, 150),
    count: 28,
    child: { kind: 'ellipse', id: 'bead', ...about(3, 140, 12), fills: [solid('accent')] },
  },
  {
    kind: 'icon',
    ...about(60, 150, 150),
    library: 'rosette',
    icon: 'open-book',
    tones: [solid('paper'), solid('light'), solid('accent')],
  },
  {
    kind: 'seal',
    ...about(130, 450, 150),
    style: 'pleat',
    lobes: 32,
    depth: 8,
    pleatLength: 46,
    fills: [solid('base')],
  },
  { kind: 'seal', ...about(60, 450, 150), style: 'zigzag', lobes: 24, depth: 8, fills: [solid('paper')] },
  {
    kind: 'ring',
    ...about(110, 150, 430),
    innerRadius: 84,
    start: 224,
    end: 496,
    segments: 4,
    gap: 7,
    share: 75,
    restInset: 8,
    fills: [solid('accent')],
    restFills: [solid('light')],
  },
  {
    kind: 'icon',
    ...about(50, 150, 430),
    library: 'phosphor',
    icon: 'pencil-ruler',
    weight: 'duotone',
    tones: [solid('base')],
  },
  {
    kind: 'group',
    ...{ x: 330, y: 290, width: 240, height: 180 },
    mask: true,
    children: [
      { kind: 'ellipse', id: 'field', x: 0, y: 0, width: 240, height: 180, fills: [solid('base')] },
      {
        kind: 'repeat',
        id: 'rays',
        ...about(300, 120, 90),
        count: 24,
        opacity: 22,
        child: {
          kind: 'path',
          id: 'ray',
          x: 280,
          y: 100,
          width: 40,
          height: 200,
          d: 'M20 200L0 0H40Z',
          fills: [solid('light')],
        },
      },
    ],
  },
  {
    kind: 'ribbon',
    ...{ x: 345, y: 400, width: 210, height: 50 },
    bend: 240,
    tail: 24,
    fold: 26,
    drop: 16,
    cut: 12,
    fills: [solid('accent')],
    strokes: [line('paper', 5, { align: 'outside' })],
    label: {
      text: 'SPRINT',
      style: type('league-spartan', 700, 34, { tracking: 30 }),
      fills: [solid('deep')],
      minSize: 10,
    },
  },
  {
    kind: 'ribbon',
    ...{ x: 345, y: 520, width: 210, height: 46 },
    ends: 'point',
    tail: 24,
    fold: 26,
    drop: -10,
    cut: 12,
    fills: [solid('paper')],
    strokes: [line('deep', 4, { join: 'miter' })],
    back: 'light',
    label: { text: 'Moot Court', style: type('playfair-display', 700, 30), fills: [solid('deep')], minSize: 10 },
  },
]

/** Words in lines, boxes, on arcs, and in many scripts. */
const words: readonly Members[] = [
  {
    kind: 'text',
    x: 20,
    y: 10,
    width: 560,
    height: 60,
    text: 'AVATAR fi office Wörld',
    style: type('eb-garamond', 600, 54),
  },
  {
    kind: 'text',
    x: 20,
    y: 75,
    width: 560,
    height: 60,
    text: 'شهادة 2026 في البيانات',
    style: type('outfit', 700, 44),
  },
  { kind: 'text', x: 20, y: 140, width: 560, height: 60, text: 'विज्ञान पुरस्कार क्षत्रिय', style: type('outfit', 700, 44) },
  {
    kind: 'text',
    x: 20,
    y: 200,
    width: 560,
    height: 60,
    text: '東京大学 データ 学习 한국어',
    style: type('outfit', 700, 38),
  },
  {
    kind: 'text',
    x: 20,
    y: 255,
    width: 560,
    height: 50,
    text: 'Ελληνικά Кириллица שלום ไทย',
    style: type('cinzel', 700, 34),
  },
  {
    kind: 'text',
    ...{ x: 20, y: 310, width: 240, height: 130 },
    sizing: 'wrap',
    align: 'justify',
    balance: false,
    text: 'Certificate of Advanced Study in many things that fill three lines',
    style: type('literata', 400, 24),
  },
  {
    kind: 'text',
    ...{ x: 20, y: 440, width: 200, height: 110 },
    sizing: 'wrap',
    align: 'start',
    text: 'Certificate of Advanced Study',
    style: type('alegreya-sans', 700, 30),
  },
  {
    kind: 'text',
    ...{ x: 20, y: 545, width: 240, height: 50 },
    align: 'start',
    text: 'Small Caps 123',
    style: type('eb-garamond', 600, 36, { case: 'small-caps', figures: 'lining', tracking: 20 }),
  },
  { kind: 'ellipse', ...about(140, 430, 450), fills: [solid('base')], id: 'disc' },
  {
    kind: 'arcText',
    ...about(112, 430, 450),
    text: 'زميل باحث',
    style: type('noto-kufi-arabic', 700, 40),
    fills: [solid('paper')],
  },
  {
    kind: 'arcText',
    ...about(112, 430, 450),
    text: 'RESEARCH FELLOW',
    style: type('cinzel', 700, 30, { tracking: 40 }),
    side: 'inside',
    anchor: 180,
    fills: [solid('paper')],
    fit: { minSize: 12, minTracking: 0, maxSweep: 150 },
  },
  {
    kind: 'text',
    ...{ x: 360, y: 420, width: 140, height: 60 },
    text: 'Outlined',
    style: type('fraunces', 700, 34),
    fills: [solid('paper')],
    strokes: [line('deep', 3, { align: 'outside' })],
  },
]

const numbered = (elements: readonly Members[], fills: readonly Members[] = []): Scene =>
  aScene({
    description: 'A sheet of samples.',
    elements: elements.map((element, i) => ({ id: `e-${i}`, ...('text' in element ? { fills } : {}), ...element })),
  })

/** Sheets that show each element kind; their drawings are golden files. */
export const sampleScenes: Readonly<Record<'shapes' | 'ornaments' | 'words', Scene>> = {
  shapes: numbered(shapes),
  ornaments: numbered(ornaments),
  words: numbered(words, [solid('deep')]),
}
