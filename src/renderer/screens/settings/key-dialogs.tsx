import { DoubtDialog } from './doubt-dialog'
import { shortKid } from './keys-table'
import { PassphraseDialog } from './passphrase-dialog'
import type { useKeys } from './use-keys'
import type { PickedFile } from '../../../ipc/file-ticket'
import type { KeyRow } from '../../../ipc/key-contract'
import { KeyDialog } from '../../app/key-dialog'
import { useStudio } from '../../app/studio-context'

/** Which dialog about keys is open. */
export type OpenKeyDialog =
  | { readonly kind: 'back-up' | 'sheet' | 'rotate' | 'passphrase' }
  | { readonly kind: 'check'; readonly file: PickedFile }
  | { readonly kind: 'retire' | 'doubt'; readonly row: KeyRow }

export type KeyDialogsProps = {
  readonly dialog: OpenKeyDialog
  readonly keys: ReturnType<typeof useKeys>
  readonly onClose: () => void
}

/** The dialog that is open: what it says, and what it does with the passphrase. */
export function KeyDialogs({ dialog, keys, onClose }: KeyDialogsProps) {
  const { t } = useStudio()
  switch (dialog.kind) {
    case 'back-up': {
      const words = { title: t('backup.title'), text: t('backup.text'), button: t('backup.button') }
      return <KeyDialog {...words} onRun={keys.backUp} onClose={onClose} />
    }
    case 'sheet': {
      const words = { title: t('sheet.title'), text: t('sheet.text'), button: t('sheet.button') }
      return <KeyDialog {...words} onRun={keys.saveSheet} onClose={onClose} />
    }
    case 'check': {
      const { file } = dialog
      const words = { title: t('check.title', { name: file.name }), text: t('check.text'), button: t('check.button') }
      return <KeyDialog {...words} onRun={(typed) => keys.tryBackup(typed, file)} onClose={onClose} />
    }
    case 'rotate': {
      const words = { title: t('rotate.title'), text: t('rotate.text'), button: t('rotate.button') }
      return <KeyDialog {...words} onRun={(typed) => keys.rotate(typed, null)} onClose={onClose} />
    }
    case 'retire': {
      const { row } = dialog
      const text = t('retire.text', { kid: shortKid(row.kid), count: row.awards })
      const words = { title: t('retire.title'), text, button: t('retire.button') }
      return <KeyDialog {...words} onRun={(typed) => keys.rotate(typed, row)} onClose={onClose} />
    }
    case 'doubt':
      return <DoubtDialog row={dialog.row} onClose={onClose} />
    case 'passphrase':
      return <PassphraseDialog onChange={keys.changePassphrase} onClose={onClose} />
  }
}
