import { useState } from 'react'
import {
  Autocomplete,
  Button,
  Dialog,
  DialogTrigger,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  SearchField,
} from 'react-aria-components'
import type { FontCatalog } from '../../../core/design'
import { useStrings } from '../../app/studio-context'
import { useRemembered } from '../../app/use-remembered'
import { classNames } from '../../ui/class-names'
import choice from '../../ui/choice.module.css'
import { CaretDownIcon, CheckIcon } from '../../ui/icons'
import { faceName, loadFaces } from '../session/font-faces'
import styles from './font-field.module.css'

export type FontFieldProps = {
  readonly label: string
  readonly catalog: FontCatalog
  readonly family: string
  readonly onChange: (family: string) => void
}

const MOST_RECENT = 4

/** A family of the bundled fonts, each shown in itself, found by its name; what was used last comes first (designer.md X2). */
export function FontField({ label, catalog, family, onChange }: FontFieldProps) {
  const t = useStrings()
  const [isOpen, setOpen] = useState(false)
  const [recent, setRecent] = useRemembered('designer.fonts', recentFonts)
  const families = catalog.families.filter(({ category }) => category !== 'fallback')
  const name = families.find(({ id }) => id === family)?.name ?? family
  const rank = (id: string) => (recent.includes(id) ? recent.indexOf(id) : MOST_RECENT)
  const shown = [...families].sort((a, b) => rank(a.id) - rank(b.id))
  return (
    <DialogTrigger
      isOpen={isOpen}
      onOpenChange={(open) => {
        setOpen(open)
        if (open) loadFaces(catalog)
      }}
    >
      <Button className={classNames(choice.button, choice.small)} aria-label={t('editor.familyIs', { label, name })}>
        <span className={choice.value}>{name}</span>
        <CaretDownIcon size={16} aria-hidden />
      </Button>
      <Popover className={classNames(choice.popover, styles.popover)} placement="bottom start" offset={4}>
        <Dialog aria-label={label} className={styles.dialog ?? ''}>
          <Autocomplete filter={(text, typed) => text.toLowerCase().includes(typed.trim().toLowerCase())}>
            <SearchField autoFocus className={styles.search ?? ''}>
              <Label className="visually-hidden">{t('editor.fonts.search')}</Label>
              <Input className={styles.input ?? ''} placeholder={t('editor.fonts.search')} />
            </SearchField>
            <ListBox
              aria-label={label}
              items={shown}
              className={styles.list ?? ''}
              selectionMode="single"
              selectedKeys={[family]}
              renderEmptyState={() => t('editor.fonts.none')}
              disallowEmptySelection
              onSelectionChange={(keys) => {
                const chosen = families.find(({ id }) => keys !== 'all' && keys.has(id))
                if (!chosen) return
                setOpen(false)
                setRecent([chosen.id, ...recent.filter((id) => id !== chosen.id)].slice(0, MOST_RECENT))
                onChange(chosen.id)
              }}
            >
              {({ id, name: own }) => (
                <ListBoxItem id={id} textValue={own} className={choice.option ?? ''}>
                  {({ isSelected }) => (
                    <>
                      <span className={choice.mark}>{isSelected && <CheckIcon size={16} aria-hidden />}</span>
                      <span className={styles.face} style={{ fontFamily: `"${faceName(id)}", var(--sans)` }}>
                        {own}
                      </span>
                    </>
                  )}
                </ListBoxItem>
              )}
            </ListBox>
          </Autocomplete>
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

function recentFonts(kept: unknown): readonly string[] {
  return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string').slice(0, MOST_RECENT) : []
}
