import { useStudio } from './studio-context'
import styles from './keys-dialog.module.css'
import { MENUS } from '../commands/command'
import { MENU_TITLES } from '../commands/menu-bar'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { Keys } from '../ui/keys'

/** Help made from the commands themselves, menu by menu, so that it is never out of date. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const { t, commands } = useStudio()
  const groups = MENUS.map((menu) => ({
    menu,
    commands: commands.all.filter((command) => command.menu === menu && (command.shortcuts ?? []).length > 0),
  })).filter((group) => group.commands.length > 0)
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
      <div className={styles.groups}>
        {groups.map((group) => (
          <section key={group.menu} aria-labelledby={`keys-${group.menu}`}>
            <h3 id={`keys-${group.menu}`} className={styles.title}>
              {t(MENU_TITLES[group.menu])}
            </h3>
            <dl className={styles.list}>
              {group.commands.map((command) => (
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
          </section>
        ))}
      </div>
    </Dialog>
  )
}
