import { Section } from './section'
import { useSettings } from './use-settings'
import { useStudio } from '../../app/studio-context'
import { Note } from '../../ui/note'
import { ProblemNote } from '../../ui/problem-note'
import { Tick } from '../../ui/tick'

/** What leaves the office (contract.md, Site: defaults). */
export function PrivacySection() {
  const { t } = useStudio()
  const { workspace, problem, readOnly, save } = useSettings()
  if (!workspace) return null
  const { publish } = workspace.settings
  const tick = (key: keyof typeof publish, help?: string) => (
    <Tick
      label={t(`privacy.${key}`)}
      {...(help === undefined ? {} : { help })}
      isSelected={publish[key]}
      isDisabled={readOnly}
      onChange={(chosen) => save({ settings: { publish: { ...publish, [key]: chosen } } })}
    />
  )
  return (
    <Section isForm title={t('settings.privacy')} text={t('privacy.text')}>
      {problem && <ProblemNote problem={problem} />}
      {tick('officeEmail')}
      {tick('badgeContact')}
      {tick('earnerNameInCredential', t('privacy.earnerNameInCredential.help'))}
      {tick('earnerNameOnPage')}
      {tick('earnerNameInPreviews', t('privacy.earnerNameInPreviews.help'))}
      {tick('evidence')}
      {tick('reflection', t('privacy.reflection.help'))}
      <Note tone="info">{t('privacy.never')}</Note>
    </Section>
  )
}
