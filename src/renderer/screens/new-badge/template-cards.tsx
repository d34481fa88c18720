import { useEffect, useState } from 'react'
import { Button as Pressable } from 'react-aria-components'
import styles from './template-cards.module.css'
import type { TemplateCard } from '../../../ipc/badge-contract'
import { useStudio } from '../../app/studio-context'

export type TemplateCardsProps = {
  readonly templates: readonly TemplateCard[]
  readonly columns: 3 | 4
  readonly artSizePx: number
  readonly onChoose: (template: TemplateCard) => void
}

/** Templates to choose from, as they look. */
export function TemplateCards({ templates, columns, artSizePx, onChoose }: TemplateCardsProps) {
  const { t } = useStudio()
  return (
    <ul className={columns === 3 ? styles.three : styles.four}>
      {templates.map((template) => (
        <li key={template.id}>
          <Pressable className={styles.card ?? ''} onPress={() => onChoose(template)}>
            <TemplatePicture template={template.id} sizePx={artSizePx} />
            <span className={styles.name}>{template.name}</span>
            <span className={styles.text}>{purposeOf(template.category, t)}</span>
          </Pressable>
        </li>
      ))}
    </ul>
  )
}

function TemplatePicture({ template, sizePx }: { readonly template: string; readonly sizePx: number }) {
  const { artwork } = useStudio()
  const [address, setAddress] = useState<string | null>(null)
  useEffect(() => {
    let current = true
    void artwork.template(template).then((found) => {
      if (current) setAddress(found)
    })
    return () => {
      current = false
    }
  }, [artwork, template])
  return (
    <span className={styles.art} style={{ inlineSize: sizePx, blockSize: sizePx }}>
      {address !== null && <img src={address} width={sizePx} height={sizePx} alt="" draggable={false} />}
    </span>
  )
}

/** What badges of a category are for; an office's own categories say their name. */
function purposeOf(category: string, t: ReturnType<typeof useStudio>['t']): string {
  switch (category) {
    case 'academic':
    case 'co-curricular':
    case 'professional-development':
    case 'standalone':
      return t(`template.for.${category}`)
    default:
      return category
  }
}
