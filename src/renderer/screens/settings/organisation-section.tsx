import { SavedField } from './saved-field'
import { Section } from './section'
import { useSettings } from './use-settings'
import { useStudio } from '../../app/studio-context'
import { Button } from '../../ui/button'
import { Choice } from '../../ui/choice'
import { FolderOpenIcon } from '../../ui/icons'
import { ProblemNote } from '../../ui/problem-note'
import { TextField } from '../../ui/text-field'

/** Who awards, and where. */
export function OrganisationSection() {
  const { t, border } = useStudio()
  const { workspace, problem, readOnly, save } = useSettings()
  if (!workspace) return null
  const { issuer, settings, folder } = workspace
  const zones = Intl.supportedValuesOf('timeZone')
  return (
    <Section isForm title={t('settings.organisation')} text={t('org.text')}>
      {problem && <ProblemNote problem={problem} />}
      <SavedField
        key={`name ${issuer.name}`}
        label={t('org.name')}
        value={issuer.name}
        isDisabled={readOnly}
        onSave={(name) => save({ issuer: { name } })}
      />
      <TextField label={t('org.url')} value={issuer.url} help={t('org.urlHelp')} isReadOnly />
      <SavedField
        key={`email ${issuer.email ?? ''}`}
        label={t('org.email')}
        value={issuer.email ?? ''}
        isDisabled={readOnly}
        inputMode="email"
        onSave={(email) => save({ issuer: { email } })}
      />
      <SavedField
        key={`linkedin ${issuer.linkedInOrganizationId ?? ''}`}
        label={t('org.linkedIn')}
        note={t('new.optional')}
        help={t('org.linkedInHelp')}
        value={issuer.linkedInOrganizationId ?? ''}
        isDisabled={readOnly}
        onSave={(linkedInOrganizationId) => save({ issuer: { linkedInOrganizationId } })}
      />
      <Choice
        label={t('org.zone')}
        help={t('org.zoneHelp')}
        isDisabled={readOnly}
        options={[...new Set([settings.timeZone, ...zones])].map((zone) => ({ value: zone, label: zone }))}
        value={settings.timeZone}
        onChange={(timeZone) => save({ settings: { timeZone } })}
      />
      <TextField label={t('org.did')} value={issuer.did} isReadOnly />
      <TextField
        label={t('org.folder')}
        value={folder.path}
        isReadOnly
        end={
          <Button
            look="quiet"
            size="small"
            icon={FolderOpenIcon}
            onPress={() => void border.ask('folder.show', { folder: folder.ticket })}
          >
            {t('org.showFolder')}
          </Button>
        }
      />
    </Section>
  )
}
