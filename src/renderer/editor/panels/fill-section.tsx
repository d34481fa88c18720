import { useStore } from 'zustand'
import type { Element } from '../../../core/design'
import type { Fill } from '../../../core/design/scene'
import { useStudio } from '../../app/studio-context'
import { IconButton } from '../../ui/icon-button'
import { MinusIcon, PlusIcon } from '../../ui/icons'
import { FillField } from '../parts/fill-field'
import { Section } from '../parts/section'
import type { DesignerDesk } from '../session/desk'
import { setOn } from '../session/setting'
import { ContrastLine } from './contrast-line'
import styles from './properties-panel.module.css'

type FillSectionProps = { readonly desk: DesignerDesk; readonly elements: readonly Element[] }

/** How the insides are coloured; what is set here is set on all that is chosen (designer.md P1). */
export function FillSection({ desk, elements }: FillSectionProps) {
  const { t } = useStudio()
  const edited = useStore(desk.gradient.store)
  const theme = useStore(desk.editor.store, (state) => state.scene.theme)
  const filled = elements.filter((element) => fillsOf(element) !== null)
  const [first] = filled
  const fills = (first && fillsOf(first)) ?? []
  if (!first) return null
  const ids = filled.map(({ id }) => id)
  const write = (next: readonly Fill[], part: string) =>
    setOn(desk.editor, ids, (element) => ({ [element.kind === 'icon' ? 'tones' : 'fills']: [...next] }), {
      label: t('editor.act.fill'),
      mergeKey: `fill ${ids.join(' ')} ${part}`,
      mergeMs: part.includes('colour') ? Infinity : 500,
    })
  const canvasOf = (index: number) => ({
    canvas: {
      isOn: edited.id === first.id && 'index' in edited && edited.index === index,
      onToggle: (isOn: boolean) => (isOn ? desk.gradient.show(first.id, index) : desk.gradient.hide()),
    },
  })
  const least = first.kind === 'icon' ? 1 : 0
  return (
    <Section
      title={t('editor.fill')}
      actions={
        <IconButton
          label={t('editor.fill.add')}
          icon={PlusIcon}
          size="tiny"
          isDisabled={fills.length >= 8}
          onPress={() => write([...fills, { kind: 'solid', colour: 'accent', opacity: 100 }], 'add')}
        />
      }
    >
      {fills.length === 0 && <p className={styles.none}>{t('editor.fill.none')}</p>}
      {fills.map((fill, i) => (
        <div key={i} className={styles.item}>
          <FillField
            label={t('editor.fill.number', { number: i + 1 })}
            fill={fill}
            theme={theme}
            {...(elements.length === 1 && canvasOf(i))}
            onChange={(next, part) =>
              write(
                fills.map((one, at) => (at === i ? next : one)),
                `${i} ${part}`,
              )
            }
          />
          <IconButton
            label={t('editor.fill.remove', { number: i + 1 })}
            icon={MinusIcon}
            size="tiny"
            isDisabled={fills.length <= least}
            onPress={() =>
              write(
                fills.filter((_, at) => at !== i),
                'remove',
              )
            }
          />
        </div>
      ))}
      {elements.length === 1 && <ContrastLine desk={desk} element={first} />}
    </Section>
  )
}

function fillsOf(element: Element): readonly Fill[] | null {
  if (element.kind === 'icon') return element.tones
  return 'fills' in element && element.kind !== 'line' ? element.fills : null
}
