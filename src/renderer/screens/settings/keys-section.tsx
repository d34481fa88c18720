import { useState } from 'react'
import { BackupCheckNote } from './backup-check-note'
import { KeyOptions } from './key-options'
import { KeyDialogs, type OpenKeyDialog } from './key-dialogs'
import { KeysTable } from './keys-table'
import { Section } from './section'
import { useKeys } from './use-keys'
import { useSettings } from './use-settings'
import { useStudio } from '../../app/studio-context'
import { useAsked } from '../../app/use-asked'
import { Button } from '../../ui/button'
import { Note } from '../../ui/note'
import { ProblemNote } from '../../ui/problem-note'

/** The keys that sign and those that only check; replacing them, and keeping them safe. */
export function KeysSection() {
  const { t } = useStudio()
  const { workspace, readOnly } = useSettings()
  const listed = useAsked('key.list', undefined)
  const keys = useKeys()
  const [dialog, setDialog] = useState<OpenKeyDialog | null>(null)
  if (!workspace) return null
  const { issuer, backup } = workspace
  return (
    <Section title={t('settings.keys')} text={t('keys.text', { issuer: issuer.name })}>
      {!backup.isCurrent && (
        <Note tone="warn" action={<Button onPress={() => setDialog({ kind: 'back-up' })}>{t('keys.backUp')}</Button>}>
          {backup.at === null
            ? t('keys.noBackup', { issuer: issuer.name })
            : t('keys.oldBackup', { day: backup.at.slice(0, 10) })}
        </Note>
      )}
      {keys.check && <BackupCheckNote check={keys.check} />}
      {listed.state === 'refused' && listed.problems[0] && <ProblemNote problem={listed.problems[0]} />}
      {listed.state === 'ready' && (
        <KeysTable
          keys={listed.value}
          readOnly={readOnly}
          onRetire={(row) => setDialog({ kind: 'retire', row })}
          onDoubt={(row) => setDialog({ kind: 'doubt', row })}
        />
      )}
      <KeyOptions keys={keys} onOpen={setDialog} />
      {dialog && <KeyDialogs dialog={dialog} keys={keys} onClose={() => setDialog(null)} />}
    </Section>
  )
}
