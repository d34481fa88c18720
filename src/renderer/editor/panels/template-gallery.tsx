import { useEffect, useState } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import type { TemplateCard } from '../../../ipc/badge-contract'
import { useStudio } from '../../app/studio-context'
import { useAsked } from '../../app/use-asked'
import { svgAddress } from '../../state/artwork-cache'
import { Answered } from '../../ui/answered'
import styles from './template-gallery.module.css'

/** The choice that begins with an empty artboard. */
export const BLANK = 'blank'

export type TemplateGalleryProps = {
  /** Words that the pictures show in place of the template's own. */
  readonly valuesOf: (template: TemplateCard) => Readonly<Record<string, string>>
  readonly onChoose: (template: TemplateCard | typeof BLANK) => void
}

/** Templates as they look with the words of this badge; arrow keys walk, Enter chooses (designer.md B5). */
export function TemplateGallery({ valuesOf, onChoose }: TemplateGalleryProps) {
  const { t } = useStudio()
  const templates = useAsked('template.list', undefined)
  return (
    <Answered asked={templates}>
      {(cards) => (
        <ListBox
          aria-label={t('editor.templates')}
          layout="grid"
          className={styles.grid ?? ''}
          autoFocus="first"
          onAction={(key) => {
            const card = cards.find(({ id }) => id === key)
            onChoose(card ?? BLANK)
          }}
        >
          <ListBoxItem id={BLANK} textValue={t('editor.blank')} className={styles.card ?? ''}>
            <span className={styles.blank} />
            <span className={styles.name}>{t('editor.blank')}</span>
          </ListBoxItem>
          {cards.map((card) => (
            <ListBoxItem key={card.id} id={card.id} textValue={card.name} className={styles.card ?? ''}>
              <TemplatePicture template={card.id} values={valuesOf(card)} />
              <span className={styles.name}>{card.name}</span>
            </ListBoxItem>
          ))}
        </ListBox>
      )}
    </Answered>
  )
}

type PictureProps = { readonly template: string; readonly values: Readonly<Record<string, string>> }

function TemplatePicture({ template, values }: PictureProps) {
  const { border } = useStudio()
  const [address, setAddress] = useState<string | null>(null)
  const words = JSON.stringify(values)
  useEffect(() => {
    let made: string | null = null
    let isCurrent = true
    void border.ask('template.preview', { template, values: { ...values } }).then((answer) => {
      if (!answer.ok || !isCurrent) return
      made = svgAddress(answer.value.svg)
      setAddress(made)
    })
    return () => {
      isCurrent = false
      if (made !== null) URL.revokeObjectURL(made)
    }
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the words say whether the values are others
  }, [border, template, words])
  return <span className={styles.picture}>{address !== null && <img src={address} alt="" draggable={false} />}</span>
}
