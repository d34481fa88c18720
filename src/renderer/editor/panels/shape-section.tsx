import type { Element } from '../../../core/design'
import { propertyOf } from '../../../core/design/edits'
import type { ElementKind } from '../../../core/design/scene'
import { useStudio } from '../../app/studio-context'
import { Choice } from '../../ui/choice'
import { NumberField } from '../parts/number-field'
import { Pair, Section } from '../parts/section'
import type { DesignerDesk } from '../session/desk'
import { setOn, type Props } from '../session/setting'
import type { PlainKey } from '../../strings/strings'

type Measure = readonly [path: string, label: PlainKey, min: number, max: number, isWhole?: true]

const OPENING: readonly Measure[] = [
  ['start', 'editor.shape.start', -360, 360],
  ['end', 'editor.shape.end', -360, 720],
]

/** The measures that only one kind has. */
const MEASURES: Partial<Record<ElementKind, readonly Measure[]>> = {
  rectangle: [['radii', 'editor.shape.corner', 0, 1000]],
  ellipse: [...OPENING, ['hole', 'editor.shape.hole', 0, 100]],
  polygon: [
    ['points', 'editor.shape.points', 3, 64, true],
    ['corner', 'editor.shape.corner', 0, 1000],
  ],
  star: [
    ['points', 'editor.shape.points', 3, 64, true],
    ['inner', 'editor.shape.inner', 0, 100],
    ['corner', 'editor.shape.corner', 0, 1000],
    ['innerCorner', 'editor.shape.innerCorner', 0, 1000],
  ],
  squircle: [['exponent', 'editor.shape.exponent', 1, 20]],
  quatrefoil: [['lobe', 'editor.shape.lobe', 0, 1000]],
  arch: [['spring', 'editor.shape.spring', 0, 1000]],
  ring: [
    ['innerRadius', 'editor.shape.innerRadius', 0, 1000],
    ['segments', 'editor.shape.segments', 1, 60, true],
    ['gap', 'editor.shape.gap', 0, 90],
    ['share', 'editor.shape.share', 0, 100],
    ...OPENING,
  ],
  seal: [
    ['lobes', 'editor.shape.lobes', 8, 60, true],
    ['depth', 'editor.shape.depth', 0, 1000],
  ],
  gear: [
    ['teeth', 'editor.shape.teeth', 6, 40, true],
    ['depth', 'editor.shape.depth', 0, 1000],
  ],
  ticket: [
    ['corner', 'editor.shape.corner', 0, 1000],
    ['notch', 'editor.shape.notch', 0, 1000],
    ['stub', 'editor.shape.stub', 0, 1000],
  ],
  ribbon: [
    ['bend', 'editor.shape.bend', -10_000, 10_000],
    ['tail', 'editor.shape.tail', 0, 1000],
    ['drop', 'editor.shape.drop', -200, 200],
    ['cut', 'editor.shape.cut', 0, 1000],
  ],
  repeat: [['count', 'editor.shape.count', 1, 360, true]],
}

/** The form of one shape, in its own measures: geometry, not scale (designer.md §1). */
export function ShapeSection({ desk, element }: { readonly desk: DesignerDesk; readonly element: Element }) {
  const { t } = useStudio()
  const measures = MEASURES[element.kind] ?? []
  const set = (props: Props, path: string) =>
    setOn(desk.editor, [element.id], () => props, { label: t('editor.act.shape'), mergeKey: `${path} ${element.id}` })
  if (measures.length === 0 && element.kind !== 'shield') return null
  return (
    <Section title={t('editor.shape')}>
      <Pair>
        {measures.map(([path, label, min, max, isWhole]) => {
          const value = numberAt(element, path)
          return (
            <NumberField
              key={path}
              label={t(label)}
              min={min}
              max={max}
              values={[value]}
              onChange={(change) => {
                const next = isWhole ? Math.round(change(value)) : change(value)
                set({ [path]: path === 'radii' ? [next, next, next, next] : next }, path)
              }}
            />
          )
        })}
      </Pair>
      {element.kind === 'shield' && (
        <Choice
          label={t('editor.shape.form')}
          size="small"
          value={element.form}
          onChange={(form) => set({ form }, 'form')}
          options={[
            { value: 'heater', label: t('editor.shield.heater') },
            { value: 'swiss', label: t('editor.shield.swiss') },
            { value: 'crest', label: t('editor.shield.crest') },
          ]}
        />
      )}
      {element.kind === 'seal' && (
        <Choice
          label={t('editor.shape.form')}
          size="small"
          value={element.style}
          onChange={(style) => set({ style }, 'style')}
          options={[
            { value: 'scallop', label: t('editor.seal.scallop') },
            { value: 'zigzag', label: t('editor.seal.zigzag') },
            { value: 'pleat', label: t('editor.seal.pleat') },
          ]}
        />
      )}
    </Section>
  )
}

function numberAt(element: Element, path: string): number {
  const value = propertyOf(element, path === 'radii' ? 'radii.0' : path)
  return typeof value === 'number' ? value : 0
}
