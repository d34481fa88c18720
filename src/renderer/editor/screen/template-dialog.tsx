import { useState } from 'react'
import { useStudio } from '../../app/studio-context'
import { useCommand } from '../../app/use-command'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { BLANK, TemplateGallery } from '../panels/template-gallery'
import type { DesignerDesk } from '../session/desk'
import { blankScene, designFrom, replaceDesign, valuesFor } from '../session/new-design'

/** Another template for a design that is open; its words go over, and it is one step that can be taken back. */
export function TemplateDialog({ desk }: { readonly desk: DesignerDesk }) {
  const { t } = useStudio()
  const [isOpen, setOpen] = useState(false)
  const { editor } = desk
  useCommand('artwork.template', { run: () => setOpen(true) })
  const { scene } = editor.store.getState()
  return (
    <Dialog
      isOpen={isOpen}
      onClose={() => setOpen(false)}
      width="wide"
      title={t('editor.chooseTemplate')}
      buttons={<Button onPress={() => setOpen(false)}>{t('editor.close')}</Button>}
    >
      <TemplateGallery
        valuesOf={({ fields }) => valuesFor(scene, fields)}
        onChoose={(chosen) => {
          setOpen(false)
          const label = t('editor.act.template')
          if (chosen === BLANK) return void editor.act(replaceDesign(blankScene(scene)), { label, select: [] })
          void designFrom(editor.materials, chosen.id, valuesFor(scene, chosen.fields)).then((made) => {
            if (made.ok) editor.act(replaceDesign(made.value), { label, select: [] })
          })
        }}
      />
    </Dialog>
  )
}
