import { useStore } from 'zustand'
import { useStudio } from '../../app/studio-context'
import { Segmented } from '../../ui/segmented'
import { Tick } from '../../ui/tick'
import { aidsOf, type Grid } from '../../../core/design/scene'
import { NumberField } from '../parts/number-field'
import { Pair, Section } from '../parts/section'
import type { AidsView } from '../session/aids-view'
import type { DesignerDesk } from '../session/desk'

const SWITCHES = ['safeArea', 'rulers', 'grid', 'gridHolds'] as const satisfies readonly (keyof AidsView)[]

/** What helps to draw and is never drawn: safe area, rulers, and the grid with its measures (designer.md G4, G5). */
export function AidsSection({ desk }: { readonly desk: DesignerDesk }) {
  const { t, commands } = useStudio()
  const shown = useStore(desk.aids)
  const aids = useStore(desk.editor.store, ({ scene }) => aidsOf(scene))
  const { grid } = aids
  const set = (change: Partial<Grid>, part: string) =>
    desk.editor.act(
      { kind: 'aids', aids: { ...aids, grid: { ...grid, ...change } } },
      { label: t('editor.act.grid'), mergeKey: `grid ${part}` },
    )
  return (
    <Section title={t('editor.aids')}>
      {SWITCHES.map((name) => (
        <Tick
          key={name}
          label={t(`editor.aids.${name}`)}
          isSelected={shown[name]}
          onChange={() => void commands.run(`aids.${name}`)}
        />
      ))}
      <Segmented
        wide
        label={t('editor.grid.kind')}
        value={grid.kind}
        onChange={(kind) => set({ kind }, 'kind')}
        segments={[
          { value: 'square', label: t('editor.grid.square') },
          { value: 'polar', label: t('editor.grid.polar') },
        ]}
      />
      <Pair>
        {grid.kind === 'square' ? (
          <NumberField
            label={t('editor.grid.step')}
            min={2}
            max={1000}
            values={[grid.step]}
            onChange={(change) => set({ step: change(grid.step) }, 'step')}
          />
        ) : (
          <>
            <NumberField
              label={t('editor.grid.rings')}
              min={1}
              max={60}
              values={[grid.rings]}
              onChange={(change) => set({ rings: Math.round(change(grid.rings)) }, 'rings')}
            />
            <NumberField
              label={t('editor.grid.spokes')}
              min={3}
              max={120}
              values={[grid.spokes]}
              onChange={(change) => set({ spokes: Math.round(change(grid.spokes)) }, 'spokes')}
            />
          </>
        )}
      </Pair>
    </Section>
  )
}
