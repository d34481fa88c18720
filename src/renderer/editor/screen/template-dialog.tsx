import { useState } from 'react'
import { BadgeSlug } from '../../../core/foundation/slug'
import type { TemplateCard } from '../../../ipc/badge-contract'
import { useStudio } from '../../app/studio-context'
import { useCommand } from '../../app/use-command'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { BLANK, TemplateGallery } from '../panels/template-gallery'
import type { DesignerDesk } from '../session/desk'
import { loadPictures } from './design-pictures'
import { blankScene, designFrom, replaceDesign, valuesFor } from '../session/new-design'

type TemplateDialogProps = { readonly desk: DesignerDesk; readonly badge: string }

/** Another template for a design that is open; its words go over, and it is one step that can be taken back. */
export function TemplateDialog({ desk, badge }: TemplateDialogProps) {
  const { t, border } = useStudio()
  const [isOpen, setOpen] = useState(false)
  const { editor } = desk
  useCommand('artwork.template', { run: () => setOpen(true) })
  const { scene } = editor.store.getState()
  /** The template with the words of this design, and its pictures beside it. */
  const take = async ({ id, fields }: TemplateCard) => {
    const taken = await border.ask('template.take', { badge: BadgeSlug.parse(badge), template: id })
    const made = taken.ok && (await designFrom(editor.materials, taken.value.template, valuesFor(scene, fields)))
    if (made && made.ok) await loadPictures(border, badge, made.value, editor.materials)
    return made
  }
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
          void take(chosen).then((made) => {
            if (made && made.ok) editor.act(replaceDesign(made.value), { label, select: [] })
          })
        }}
      />
    </Dialog>
  )
}
