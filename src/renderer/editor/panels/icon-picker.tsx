import { useMemo, useState } from 'react'
import { Autocomplete, Input, Label, ListBox, ListBoxItem, SearchField } from 'react-aria-components'
import { useStudio } from '../../app/studio-context'
import { Button } from '../../ui/button'
import { Choice } from '../../ui/choice'
import { Dialog } from '../../ui/dialog'
import type { EditorMaterials } from '../session/materials'
import { foundIcons, iconCategories, type IconEntry } from '../session/icon-words'
import { IconDrawing } from './icon-drawing'
import styles from './icon-picker.module.css'

/** As many as one looks through; more words find the others. */
const MOST_SHOWN = 180

export type IconPickerProps = {
  readonly materials: EditorMaterials
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly onChoose: (icon: { readonly library: string; readonly icon: string }) => void
}

/** All symbols, found by their names and by words for them; arrow keys and Enter choose (designer.md B1). */
export function IconPicker({ materials, isOpen, onClose, onChoose }: IconPickerProps) {
  const { t } = useStudio()
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      width="wide"
      title={t('editor.icons')}
      buttons={<Button onPress={onClose}>{t('editor.close')}</Button>}
    >
      <Picker
        materials={materials}
        onChoose={({ library, name }) => {
          onChoose({ library, icon: name })
          onClose()
        }}
      />
      <p className={styles.licence}>{t('editor.icons.licence')}</p>
    </Dialog>
  )
}

type PickerProps = { readonly materials: EditorMaterials; readonly onChoose: (entry: IconEntry) => void }

function Picker({ materials, onChoose }: PickerProps) {
  const { t } = useStudio()
  const { iconWords } = materials
  const [typed, setTyped] = useState('')
  const [category, setCategory] = useState('')
  const found = useMemo(
    () => foundIcons(iconWords, typed, category === '' ? null : category),
    [iconWords, typed, category],
  )
  const shown = found.slice(0, MOST_SHOWN).map((entry) => ({ ...entry, id: `${entry.library}:${entry.name}` }))
  return (
    <Autocomplete inputValue={typed} onInputChange={setTyped}>
      <div className={styles.search}>
        <SearchField autoFocus className={styles.field ?? ''}>
          <Label className="visually-hidden">{t('editor.icons.search')}</Label>
          <Input className={styles.input ?? ''} placeholder={t('editor.icons.search')} />
        </SearchField>
        <Choice
          label={t('editor.icons.category')}
          hideLabel
          value={category}
          onChange={setCategory}
          options={[
            { value: '', label: t('editor.icons.all') },
            ...iconCategories(iconWords).map((one) => ({ value: one, label: one })),
          ]}
        />
      </div>
      <ListBox
        aria-label={t('editor.icons')}
        layout="grid"
        items={shown}
        className={styles.grid ?? ''}
        renderEmptyState={() => t('editor.icons.none')}
        onAction={(key) => {
          const entry = shown.find(({ id }) => id === key)
          if (entry) onChoose(entry)
        }}
      >
        {(entry) => (
          <ListBoxItem id={entry.id} textValue={entry.name} aria-label={entry.name} className={styles.icon ?? ''}>
            <IconDrawing materials={materials} library={entry.library} icon={entry.name} sizePx={28} />
          </ListBoxItem>
        )}
      </ListBox>
      <p className={styles.count} role="status">
        {t('editor.icons.found', { count: found.length })}
      </p>
    </Autocomplete>
  )
}
