import { useState } from 'react'
import { useStudio } from '../../app/studio-context'
import { useCommand } from '../../app/use-command'
import { IconPicker } from '../panels/icon-picker'
import type { DesignerDesk } from '../session/desk'
import { usualBox } from '../session/new-element'
import { place } from '../tools/draw-tool'
import { middleOfView } from '../tools/place-in-middle'

/** The command that puts a symbol in the middle of the view (designer.md B1). */
export function InsertIcon({ desk }: { readonly desk: DesignerDesk }) {
  const { t } = useStudio()
  const [isOpen, setOpen] = useState(false)
  useCommand('insert.icon', { run: () => setOpen(true) })
  return (
    <IconPicker
      materials={desk.editor.materials}
      isOpen={isOpen}
      onClose={() => setOpen(false)}
      onChoose={(icon) => {
        const label = t('editor.act.insert', { what: t('editor.kind.icon') })
        place(desk, 'icon', usualBox('icon', middleOfView(desk)), label, icon)
      }}
    />
  )
}
