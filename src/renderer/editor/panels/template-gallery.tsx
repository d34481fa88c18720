import { useEffect, useEffectEvent, useState } from 'react'
import { Input, Label, ListBox, ListBoxItem, SearchField } from 'react-aria-components'
import type { TemplateCard } from '../../../ipc/badge-contract'
import { useStudio } from '../../app/studio-context'
import { useAsked } from '../../app/use-asked'
import { svgAddress } from '../../state/artwork-cache'
import { Answered } from '../../ui/answered'
import { Choice } from '../../ui/choice'
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
  const [typed, setTyped] = useState('')
  const [category, setCategory] = useState('')
  return (
    <Answered asked={templates}>
      {(cards) => (
        <>
          <div className={styles.search}>
            <SearchField className={styles.field ?? ''} value={typed} onChange={setTyped}>
              <Label className="visually-hidden">{t('editor.templates.search')}</Label>
              <Input className={styles.input ?? ''} placeholder={t('editor.templates.search')} />
            </SearchField>
            <Choice
              label={t('editor.icons.category')}
              hideLabel
              value={category}
              onChange={setCategory}
              options={[
                { value: '', label: t('editor.icons.all') },
                ...[...new Set(cards.map((card) => card.category))].sort().map((one) => ({ value: one, label: one })),
              ]}
            />
          </div>
          <ListBox
            aria-label={t('editor.templates')}
            layout="grid"
            className={styles.grid ?? ''}
            autoFocus="first"
            renderEmptyState={() => t('editor.templates.none')}
            onAction={(key) => {
              const card = cards.find(({ id }) => id === key)
              onChoose(card ?? BLANK)
            }}
          >
            {typed === '' && category === '' && (
              <ListBoxItem id={BLANK} textValue={t('editor.blank')} className={styles.card ?? ''}>
                <span className={styles.blank} />
                <span className={styles.name}>{t('editor.blank')}</span>
              </ListBoxItem>
            )}
            {cards
              .filter((card) => isWanted(card, typed, category))
              .map((card) => (
                <ListBoxItem key={card.id} id={card.id} textValue={card.name} className={styles.card ?? ''}>
                  <TemplatePicture template={card.id} values={valuesOf(card)} />
                  <span className={styles.name}>{card.name}</span>
                </ListBoxItem>
              ))}
          </ListBox>
        </>
      )}
    </Answered>
  )
}

/** Whether its name or category has what was typed. */
function isWanted({ name, category: own }: TemplateCard, typed: string, category: string): boolean {
  const words = `${name} ${own}`.toLowerCase()
  return (category === '' || own === category) && words.includes(typed.trim().toLowerCase())
}

type PictureProps = { readonly template: string; readonly values: Readonly<Record<string, string>> }

function TemplatePicture({ template, values }: PictureProps) {
  const { border } = useStudio()
  const [address, setAddress] = useState<string | null>(null)
  const words = JSON.stringify(values)
  const preview = useEffectEvent(() => border.ask('template.preview', { template, values: { ...values } }))
  useEffect(() => {
    let made: string | null = null
    let isCurrent = true
    void preview().then((answer) => {
      if (!answer.ok || !isCurrent) return
      made = svgAddress(answer.value.svg)
      setAddress(made)
    })
    return () => {
      isCurrent = false
      if (made !== null) URL.revokeObjectURL(made)
    }
  }, [border, template, words])
  return <span className={styles.picture}>{address !== null && <img src={address} alt="" draggable={false} />}</span>
}
