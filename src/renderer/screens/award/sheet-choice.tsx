import styles from './sheet-choice.module.css'
import type { Problem } from '../../../core/foundation/problem'
import { useStrings } from '../../app/studio-context'
import { Button } from '../../ui/button'
import { Note } from '../../ui/note'

/** The sheets that a refusal names, in the order of their tabs; none where it is about something else. */
export function sheetsToChoose({ code, values }: Problem): readonly string[] {
  if (code !== 'xlsx-sheet-choice') return []
  return Object.values(values).map(String)
}

export type SheetChoiceProps = {
  readonly file: string
  readonly sheets: readonly string[]
  readonly onChoose: (sheet: string) => void
}

/** A workbook in which several sheets could be the list. */
export function SheetChoice({ file, sheets, onChoose }: SheetChoiceProps) {
  const t = useStrings()
  return (
    <Note tone="warn" urgent>
      <p>
        <b>{t('award.sheetWhich', { file })}</b>
      </p>
      <div className={styles.sheets} role="group" aria-label={t('award.sheet')}>
        {sheets.map((sheet) => (
          <Button key={sheet} onPress={() => onChoose(sheet)}>
            <bdi>{sheet}</bdi>
          </Button>
        ))}
      </div>
    </Note>
  )
}
