import { useSession, useStudio } from './studio-context'
import styles from './data-dialog.module.css'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'

/** Where things are kept, in two sentences and two paths (window.md, D9). */
export function DataDialog({ onClose }: { readonly onClose: () => void }) {
  const { t, border } = useStudio()
  const workspace = useSession((state) => state.workspace)
  const { dataFolder } = useSession((state) => state.surroundings)
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('data.title')}
      buttons={
        <>
          {workspace && (
            <Button size="large" onPress={() => void border.ask('folder.show', { folder: workspace.folder.ticket })}>
              {t('data.show')}
            </Button>
          )}
          <Button size="large" look="primary" onPress={onClose}>
            {t('action.close')}
          </Button>
        </>
      }
    >
      <p>{t('data.workspace')}</p>
      {workspace && <p className={styles.path}>{t('data.folder', { path: workspace.folder.path })}</p>}
      <p className={styles.path}>{t('data.computer', { path: dataFolder })}</p>
    </Dialog>
  )
}
