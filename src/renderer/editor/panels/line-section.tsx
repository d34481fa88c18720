import type { ElementOf } from '../../../core/design/scene'
import { useStudio } from '../../app/studio-context'
import { Choice } from '../../ui/choice'
import { Pair, Section } from '../parts/section'
import type { DesignerDesk } from '../session/desk'
import { setOn } from '../session/setting'

const ENDS = ['none', 'arrow', 'dot'] as const

/** What stands at both ends of a line (designer.md §2, T1). */
export function LineSection({ desk, element }: { readonly desk: DesignerDesk; readonly element: ElementOf<'line'> }) {
  const { t } = useStudio()
  const end = (member: 'startEnd' | 'endEnd') => (
    <Choice
      label={t(`editor.line.${member}`)}
      size="small"
      value={element[member]}
      onChange={(value) =>
        setOn(desk.editor, [element.id], () => ({ [member]: value }), { label: t('editor.act.shape') })
      }
      options={ENDS.map((value) => ({ value, label: t(`editor.line.${value}`) }))}
    />
  )
  return (
    <Section title={t('editor.line.ends')}>
      <Pair>
        {end('startEnd')}
        {end('endEnd')}
      </Pair>
    </Section>
  )
}
