import { useStudio } from './studio-context'
import styles from './keys-dialog.module.css'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { Keys } from '../ui/keys'

/** Help made from the commands themselves, so that it is never out of date. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const { t, commands } = useStudio()
  const withKeys = commands.all.filter((command) => command.shortcuts && command.shortcuts.length > 0)
  return (
    <Dialog
      isOpen
      onClose={onClose}
      width="wide"
      title={t('keys.title')}
      buttons={
        <Button size="large" look="primary" onPress={onClose}>
          {t('action.close')}
        </Button>
      }
    >
      <dl className={styles.list}>
        {withKeys.map((command) => (
          <div key={command.id} className={styles.entry}>
            <dt>{t(command.text)}</dt>
            <dd>
              {command.shortcuts?.map((shortcut) => (
                <Keys key={shortcut} shortcut={shortcut} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
