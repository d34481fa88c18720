import type { AwardRow } from '../../../../ipc/award-contract'
import { AwardId } from '../../../../core/foundation/ids'
import { useStudio } from '../../../app/studio-context'
import { useAsked } from '../../../app/use-asked'
import { Answered } from '../../../ui/answered'
import { TextField } from '../../../ui/text-field'
import type { Manage } from './use-manage'

/** What an act asks for: a reason, a last day, or what is to be corrected. */
export function ManageFieldsForm({ manage }: { readonly manage: Manage }) {
  const { t } = useStudio()
  const { act, awards, fields, change } = manage
  switch (act) {
    case 'revoke':
    case 'suspend':
      return (
        <TextField
          label={t('manage.reason')}
          help={t('manage.reasonHelp')}
          value={fields.reason}
          onChange={(reason) => change({ reason })}
          maxLength={500}
          autoFocus
        />
      )
    case 'extend':
      return (
        <TextField
          label={t('manage.until')}
          type="date"
          value={fields.until}
          onChange={(until) => change({ until })}
          autoFocus
        />
      )
    case 'reissue':
      return awards[0] ? <Correction award={awards[0]} manage={manage} /> : null
    default:
      return null
  }
}

type Cells = { readonly name: string; readonly email: string; readonly evidence: string; readonly narrative: string }

function Correction({ award, manage }: { readonly award: AwardRow; readonly manage: Manage }) {
  const shown = useAsked('award.show', { award: AwardId.parse(award.id) })
  return (
    <Answered asked={shown}>
      {({ name, email, evidence, narrative }) => (
        <CorrectionFields
          before={{ name, email, evidence: evidence.join(' '), narrative: narrative ?? '' }}
          manage={manage}
        />
      )}
    </Answered>
  )
}

/** The fields as they are; only what differs is sent. */
function CorrectionFields({ before, manage }: { readonly before: Cells; readonly manage: Manage }) {
  const { t } = useStudio()
  const { set } = manage.fields
  const field = (cell: keyof Cells) => ({
    label: t(`manage.${cell}`),
    value: set[cell] ?? before[cell],
    onChange: (value: string) => {
      const { [cell]: _before, ...others } = set
      manage.change({ set: value === before[cell] ? others : { ...others, [cell]: value } })
    },
  })
  return (
    <>
      <TextField {...field('name')} autoFocus />
      <TextField {...field('email')} type="email" />
      <TextField {...field('evidence')} help={t('manage.evidenceHelp')} />
      <TextField {...field('narrative')} lines={3} />
    </>
  )
}
