import styles from './first-badge.module.css'
import { ReadyToAward } from './ready-to-award'
import { useStudio } from '../../app/studio-context'
import { NewBadgeDialog } from '../new-badge/new-badge-dialog'
import { TemplateCards } from '../new-badge/template-cards'
import { useNewBadge } from '../new-badge/use-new-badge'
import { Answered } from '../../ui/answered'
import { Button } from '../../ui/button'
import { Page } from '../../ui/page'

const OFFERED = 3

/** An empty list that is already the work: three templates, and what else is needed to award. */
export function FirstBadge() {
  const { t, router } = useStudio()
  const draft = useNewBadge()
  return (
    <Page title={t('first.title')} text={t('first.text')}>
      <Answered asked={draft.templates}>
        {(templates) => (
          <>
            <TemplateCards
              templates={offered(templates)}
              columns={3}
              artSizePx={184}
              onChoose={(template) => draft.begin({ kind: 'template', template })}
            />
            <div className={styles.ways}>
              {templates.length > 0 && (
                <Button look="primary" size="large" onPress={() => router.go({ screen: 'new-badge' })}>
                  {t('first.all', { count: templates.length })}
                </Button>
              )}
              <Button size="large" onPress={draft.choosePicture}>
                {t('first.picture')}
              </Button>
            </div>
          </>
        )}
      </Answered>
      <ReadyToAward />
      <NewBadgeDialog draft={draft} />
    </Page>
  )
}

/** One of each kind first: a shield, a laurel and a hexagon look least alike. */
function offered<T extends { readonly id: string; readonly category: string }>(templates: readonly T[]): T[] {
  const wanted = ['faculty-shield', 'laurel-medal', 'hex-skill']
  const first = wanted.flatMap((id) => templates.find((template) => template.id === id) ?? [])
  return [...first, ...templates.filter((template) => !first.includes(template))].slice(0, OFFERED)
}
