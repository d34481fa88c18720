import type { BackupCheck } from '../../../ipc/key-contract'
import { useStudio } from '../../app/studio-context'
import { Note } from '../../ui/note'

/** What trying a backup came to, in a sentence or two. */
export function BackupCheckNote({ check }: { readonly check: BackupCheck }) {
  const { t } = useStudio()
  const { ok, sameIssuer, issuer, keys, missing, missingOld } = check
  return (
    <Note tone={ok ? 'ok' : 'bad'} urgent>
      <p>
        {ok
          ? t('check.works', { count: keys })
          : sameIssuer
            ? t('check.lacks', { count: missing })
            : t('check.other', { issuer })}
      </p>
      {sameIssuer && missingOld > 0 && <p>{t('check.old', { count: missingOld })}</p>}
    </Note>
  )
}
