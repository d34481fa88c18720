import type { OpenKeyDialog } from './key-dialogs'
import { RememberedOption } from './remembered-option'
import { Option, Options } from './section'
import type { useKeys } from './use-keys'
import { useSettings } from './use-settings'
import { useStudio } from '../../app/studio-context'
import { Button } from '../../ui/button'

export type KeyOptionsProps = {
  readonly keys: ReturnType<typeof useKeys>
  readonly onOpen: (dialog: OpenKeyDialog) => void
}

/** What can be done with all keys at once, most often needed first. */
export function KeyOptions({ keys, onOpen }: KeyOptionsProps) {
  const { t, commands } = useStudio()
  const { workspace, readOnly } = useSettings()
  if (!workspace) return null
  const { unlocked, backup } = workspace
  const check = async () => {
    keys.clearCheck()
    const file = await keys.chooseBackup()
    if (file) onOpen({ kind: 'check', file })
  }
  return (
    <Options>
      {unlocked ? (
        <Option title={t('keys.lockTitle')} text={t('keys.lockText')}>
          <Button onPress={() => commands.run('key.lock')}>{t('keys.lock')}</Button>
        </Option>
      ) : (
        <Option title={t('keys.unlockTitle')} text={t('keys.unlockText')}>
          <Button onPress={() => commands.run('key.unlock')}>{t('keys.unlock')}</Button>
        </Option>
      )}
      <RememberedOption />
      <Option
        title={t('keys.backUpTitle')}
        text={backup.at === null ? t('keys.backUpNever') : t('keys.backUpLast', { day: backup.at.slice(0, 10) })}
      >
        <Button onPress={() => onOpen({ kind: 'back-up' })}>{t('keys.backUp')}</Button>
      </Option>
      <Option title={t('keys.sheetTitle')} text={t('keys.sheetText')}>
        <Button onPress={() => onOpen({ kind: 'sheet' })}>{t('keys.sheet')}</Button>
      </Option>
      <Option title={t('keys.checkTitle')} text={t('keys.checkText')}>
        <Button onPress={() => void check()}>{t('keys.check')}</Button>
      </Option>
      <Option title={t('keys.passphraseTitle')} text={t('keys.passphraseText')}>
        <Button isDisabled={readOnly} onPress={() => onOpen({ kind: 'passphrase' })}>
          {t('keys.passphrase')}
        </Button>
      </Option>
      <Option title={t('keys.rotateTitle')} text={t('keys.rotateText')}>
        <Button isDisabled={readOnly} onPress={() => onOpen({ kind: 'rotate' })}>
          {t('keys.rotate')}
        </Button>
      </Option>
    </Options>
  )
}
