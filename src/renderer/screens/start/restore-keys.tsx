import { useState } from 'react'
import type { PickedFile, PickedFolder } from '../../../ipc/file-ticket'
import { KeyDialog } from '../../app/key-dialog'
import { useStudio } from '../../app/studio-context'
import { useOpenWorkspace } from '../../app/use-open-workspace'
import { Button } from '../../ui/button'

type Chosen = { readonly file: PickedFile; readonly folder: PickedFolder }

/** Brings the keys of an office back from a backup, into an empty folder or a workspace that has lost them. */
export function RestoreKeys() {
  const { t, border } = useStudio()
  const openWorkspace = useOpenWorkspace()
  const [chosen, setChosen] = useState<Chosen | null>(null)

  const choose = async () => {
    const files = await border.ask('file.choose', { purpose: 'export', title: t('restore.choose'), many: false })
    const file = files.ok ? files.value[0] : undefined
    if (!file) return
    const folder = await border.ask('folder.choose', {
      purpose: 'workspace-parent',
      title: t('restore.folder'),
      button: t('restore.folderButton'),
    })
    if (folder.ok && folder.value) setChosen({ file, folder: folder.value })
  }
  const restore = async ({ file, folder }: Chosen, passphrase: string) => {
    const restored = await border.ask('key.restore', { file: file.ticket, folder: folder.ticket, passphrase })
    if (!restored.ok) return restored.problems
    const opened = await openWorkspace(restored.value)
    return opened.ok ? [] : opened.problems
  }

  return (
    <>
      <h3>{t('restore.heading')}</h3>
      <p>{t('restore.why')}</p>
      <Button look="quiet" onPress={() => void choose()}>
        {t('restore.open')}
      </Button>
      {chosen && (
        <KeyDialog
          title={t('restore.title', { name: chosen.file.name })}
          text={t('restore.text', { folder: chosen.folder.name })}
          button={t('restore.button')}
          onRun={(typed) => restore(chosen, typed)}
          onClose={() => setChosen(null)}
        />
      )}
    </>
  )
}
