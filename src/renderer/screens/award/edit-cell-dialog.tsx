import { useState } from 'react'
import type { Problem } from '../../../core/foundation/problem'
import { useStrings } from '../../app/studio-context'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { SubmitForm } from '../../ui/submit-form'
import { TextField } from '../../ui/text-field'
import { problemSentence } from '../../strings/problem-words'

export type CellToEdit = {
  readonly row: number
  readonly column: string
  readonly problem: Problem | undefined
  readonly onLeaveOut: () => void
}

export type EditCellDialogProps = {
  readonly cell: CellToEdit
  readonly onClose: () => void
  readonly onApply: (value: string) => void
}

/** One cell, written anew for this award. */
export function EditCellDialog({ cell, onClose, onApply }: EditCellDialogProps) {
  const t = useStrings()
  const [value, setValue] = useState('')
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('award.editTitle', { row: cell.row, column: cell.column })}
      buttons={
        <>
          <Button
            look="quiet"
            size="large"
            onPress={() => {
              cell.onLeaveOut()
              onClose()
            }}
          >
            {t('award.leaveOut')}
          </Button>
          <Button size="large" onPress={onClose}>
            {t('action.cancel')}
          </Button>
          <Button size="large" look="primary" onPress={() => onApply(value)}>
            {t('award.apply')}
          </Button>
        </>
      }
    >
      {cell.problem && <p>{problemSentence(cell.problem)}</p>}
      <SubmitForm onSubmit={() => onApply(value)}>
        <TextField
          label={t('award.editLabel', { column: cell.column })}
          value={value}
          onChange={setValue}
          help={t('award.editNote')}
          autoFocus
        />
      </SubmitForm>
    </Dialog>
  )
}
