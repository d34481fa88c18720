import { useState } from 'react'
import { parseScene } from '../../../core/design'
import { BadgeSlug } from '../../../core/foundation/slug'
import type { BadgeView } from '../../../ipc/badge-contract'
import { useStudio } from '../../app/studio-context'
import { useBadge } from '../../screens/badge/use-badge'
import { Answered } from '../../ui/answered'
import { Loading } from '../../ui/loading'
import { TemplateGallery, BLANK } from '../panels/template-gallery'
import { Designer } from './designer'
import styles from './designer-screen.module.css'
import { emptyDesign } from './empty-design'
import { useDesk } from './use-desk'

/** The artwork of one badge, to be drawn on (window.md; mockup 04). */
export function DesignerScreen({ route }: { readonly route: { readonly badge: string } }) {
  const badge = useBadge(route.badge)
  const [isNew, setNew] = useState(false)
  return (
    <Answered asked={badge}>
      {(value) =>
        parseScene(value.scene).ok ? (
          <OpenArtwork badge={value} isNew={isNew} />
        ) : (
          <FirstDesign badge={value} onBegun={() => setNew(true)} />
        )
      }
    </Answered>
  )
}

function OpenArtwork({ badge, isNew }: { readonly badge: BadgeView; readonly isNew: boolean }) {
  const open = useDesk(badge)
  return open ? <Designer badge={badge.slug} name={badge.definition.name} design={open} isNew={isNew} /> : <Loading />
}

/** A badge without a design of its own begins with a template (designer.md B5). */
function FirstDesign({ badge, onBegun }: { readonly badge: BadgeView; readonly onBegun: () => void }) {
  const { t, border, replies } = useStudio()
  const values = { title: badge.definition.name }
  return (
    <div className={styles.first} data-region="templates">
      <h1 tabIndex={-1}>{t('editor.chooseTemplate')}</h1>
      <p>{t(badge.artwork === null ? 'editor.noDesignYet' : 'editor.noDesignText')}</p>
      <TemplateGallery
        valuesOf={({ fields }) => fitting(fields, values)}
        onChoose={(chosen) =>
          void border
            .ask('badge.update', {
              badge: BadgeSlug.parse(badge.slug),
              artwork:
                chosen === BLANK
                  ? { kind: 'scene', scene: emptyDesign }
                  : { kind: 'template', template: chosen.id, values: fitting(chosen.fields, values) },
            })
            .then((answer) => {
              if (!answer.ok) return
              onBegun()
              replies.changes.setState(({ count }) => ({ count: count + 1 }))
            })
        }
      />
    </div>
  )
}

/** Values that a template asks for and has room for. */
function fitting(
  fields: readonly { readonly key: string; readonly limit?: number | undefined }[],
  values: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).filter(([key, value]) =>
      fields.some((field) => field.key === key && Array.from(value).length <= (field.limit ?? Infinity)),
    ),
  )
}
