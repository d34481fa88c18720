import { useStore } from 'zustand'
import { apply, type Point } from '../../../core/design/geometry'
import { kindOf, NODE_KINDS, nodeAt } from '../../../core/design/nodes'
import type { ElementOf } from '../../../core/design/scene'
import { useStudio } from '../../app/studio-context'
import { Button } from '../../ui/button'
import { Segmented } from '../../ui/segmented'
import { NumberField } from '../parts/number-field'
import { Pair, Section } from '../parts/section'
import type { DesignerDesk } from '../session/desk'
import { frameOf } from '../session/frames'
import { addNode, moveNodes, removeNodes, setNodeKind, toggleClosed } from '../session/node-acts'
import { allNodes, isSameNode } from '../session/node-desk'

type NodesSectionProps = { readonly desk: DesignerDesk; readonly element: ElementOf<'path'> }

/** The nodes of a path in numbers: which one is chosen, its kind, its place on the artboard (designer.md T1). */
export function NodesSection({ desk, element }: NodesSectionProps) {
  const { t } = useStudio()
  useStore(desk.nodes.store)
  const shown = desk.nodes.shown()
  const bench = { desk, t }
  if (!shown)
    return (
      <Section title={t('editor.nodes')}>
        <Button onPress={() => desk.nodes.begin(element.id)}>{t('editor.nodes.edit')}</Button>
      </Section>
    )
  const all = allNodes(shown.strands)
  const ref = shown.chosen.at(-1)
  const node = ref ? nodeAt(shown.strands, ref) : null
  const strand = shown.strands[ref?.strand ?? 0]
  const frame = frameOf(desk.editor.store.getState().scene, element.id)
  const at: Point | null = node && frame ? apply(frame.matrix, node.at) : null
  const move = (axis: 'x' | 'y', change: (before: number) => number) => {
    if (!at) return
    const by = change(at[axis]) - at[axis]
    moveNodes(bench, axis === 'x' ? { x: by, y: 0 } : { x: 0, y: by }, `node ${axis} ${element.id}`)
  }
  return (
    <Section title={t('editor.nodes')}>
      <NumberField
        label={t('editor.node.which', { count: all.length })}
        min={1}
        max={all.length}
        values={[ref ? all.findIndex((one) => isSameNode(one, ref)) + 1 : 0]}
        onChange={(change) => {
          const now = ref ? all.findIndex((one) => isSameNode(one, ref)) + 1 : 0
          const next = all[Math.round(change(now)) - 1]
          if (next) desk.nodes.choose([next])
        }}
      />
      {node && at && (
        <>
          <Segmented
            wide
            label={t('editor.node.kind')}
            value={kindOf(node)}
            onChange={(kind) => setNodeKind(bench, kind)}
            segments={NODE_KINDS.map((kind) => ({ value: kind, label: t(`editor.node.${kind}`) }))}
          />
          <Pair>
            <NumberField label={t('editor.node.x')} values={[at.x]} onChange={(change) => move('x', change)} />
            <NumberField label={t('editor.node.y')} values={[at.y]} onChange={(change) => move('y', change)} />
          </Pair>
          <Pair>
            <Button onPress={() => addNode(bench)}>{t('editor.node.add')}</Button>
            <Button onPress={() => removeNodes(bench)}>{t('editor.node.remove')}</Button>
          </Pair>
        </>
      )}
      <Pair>
        <Button onPress={() => toggleClosed(bench)}>
          {t(strand?.isClosed ? 'editor.nodes.open' : 'editor.nodes.close')}
        </Button>
        <Button onPress={() => desk.nodes.end()}>{t('editor.nodes.end')}</Button>
      </Pair>
    </Section>
  )
}
