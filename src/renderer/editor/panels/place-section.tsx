import { groupsAround, normalAngle, sized, tightened } from '../../../core/design/edits'
import type { Element, Scene } from '../../../core/design'
import { keptOnCentre } from '../../../core/design/round'
import { elementById } from '../../../core/design/scene'
import { isRound } from '../../../core/design/snapping'
import { useStore } from 'zustand'
import { useStudio } from '../../app/studio-context'
import { Tick } from '../../ui/tick'
import { NumberField } from '../parts/number-field'
import { Pair, Section } from '../parts/section'
import type { DesignerDesk } from '../session/desk'
import { replaceOn, setOn } from '../session/setting'

/** Where elements lie, how large, how turned, how opaque. */
export function PlaceSection({
  desk,
  elements,
}: {
  readonly desk: DesignerDesk
  readonly elements: readonly Element[]
}) {
  const { t } = useStudio()
  const ids = elements.map(({ id }) => id)
  const key = ids.join(' ')
  // While something is dragged the numbers count along (designer.md M1).
  const dragged = useStore(desk.live.store, (state) => state.scene)
  const values = (member: 'x' | 'y' | 'width' | 'height' | 'rotation' | 'opacity') =>
    elements.map((element) => tightened((dragged && elementById(dragged, element.id)) ?? element)[member])
  const set = (member: 'x' | 'y' | 'rotation' | 'opacity', change: (before: number) => number, label: string) =>
    setOn(
      desk.editor,
      ids,
      (element) => ({ [member]: change(tightened(element)[member]) - tightened(element)[member] + element[member] }),
      {
        label,
        mergeKey: `${member} ${key}`,
      },
    )
  const size = (member: 'width' | 'height', change: (before: number) => number) =>
    replaceOn(desk.editor, ids, (element) => sized(tightened(element), member, change(tightened(element)[member])), {
      label: t('editor.act.resize'),
      mergeKey: `${member} ${key}`,
    })
  const move = t('editor.act.move', { count: ids.length })
  const keepOnCentre = (isKept: boolean) =>
    replaceOn(
      desk.editor,
      ids,
      (element) => {
        if (!isRound(element)) return null
        return isKept
          ? keptOnCentre(element, centreAround(desk.editor.store.getState().scene, element.id))
          : { ...element, keepCentred: false }
      },
      { label: t(isKept ? 'editor.act.keepCentred' : 'editor.act.freeCentre') },
    )
  return (
    <Section title={t('editor.place')}>
      <Pair>
        <NumberField label={t('editor.x')} values={values('x')} onChange={(change) => set('x', change, move)} />
        <NumberField label={t('editor.y')} values={values('y')} onChange={(change) => set('y', change, move)} />
        <NumberField
          label={t('editor.width')}
          values={values('width')}
          min={0}
          onChange={(change) => size('width', change)}
        />
        <NumberField
          label={t('editor.height')}
          values={values('height')}
          min={0}
          onChange={(change) => size('height', change)}
        />
        <NumberField
          label={t('editor.turn')}
          unit="°"
          values={values('rotation')}
          onChange={(change) => set('rotation', (before) => normalAngle(change(before)), t('editor.act.turn'))}
        />
        <NumberField
          label={t('editor.opacity')}
          unit="%"
          min={0}
          max={100}
          values={values('opacity')}
          onChange={(change) => set('opacity', change, t('editor.act.opacity'))}
        />
      </Pair>
      {elements.some(isRound) && (
        <Tick
          label={t('editor.keepCentred')}
          isSelected={elements.filter(isRound).every(({ keepCentred }) => keepCentred)}
          onChange={keepOnCentre}
        />
      )}
    </Section>
  )
}

/** The middle of the group around an element, or of the artboard, in the space that the element lies in. */
function centreAround({ artboard, elements }: Scene, id: string) {
  const group = groupsAround(elements, id)?.at(-1)
  return { x: (group?.width ?? artboard.size) / 2, y: (group?.height ?? artboard.size) / 2 }
}
