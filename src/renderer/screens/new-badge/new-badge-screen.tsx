import { NewBadgeDialog } from './new-badge-dialog'
import styles from './new-badge-screen.module.css'
import { TemplateCards } from './template-cards'
import { useNewBadge } from './use-new-badge'
import { useStudio } from '../../app/studio-context'
import { useKept } from '../../app/use-kept'
import { Answered } from '../../ui/answered'
import { Button } from '../../ui/button'
import { Chips } from '../../ui/chips'
import { EmptyState } from '../../ui/empty-state'
import { UploadSimpleIcon } from '../../ui/icons'
import { Page } from '../../ui/page'

/** All templates, drawn with their own sample words. */
export function NewBadgeScreen() {
  const { t } = useStudio()
  const draft = useNewBadge()
  const [kind, setKind] = useKept('kind', '')
  return (
    <Page
      title={t('newBadge.title')}
      text={t('newBadge.text')}
      actions={
        <Button size="large" icon={UploadSimpleIcon} onPress={draft.choosePicture}>
          {t('first.picture')}
        </Button>
      }
    >
      <Answered asked={draft.templates}>
        {(templates) => {
          const kinds = [...new Set(templates.map((template) => template.category))].sort()
          const shown = templates.filter((template) => kind === '' || template.category === kind)
          if (templates.length === 0) return <EmptyState title={t('newBadge.none')}>{t('newBadge.noneWhy')}</EmptyState>
          return (
            <>
              {kinds.length > 1 && (
                <div className={styles.kinds} data-region="toolbar">
                  <Chips
                    label={t('newBadge.category')}
                    value={kind}
                    onChange={setKind}
                    chips={[
                      { value: '', label: t('newBadge.allKinds'), count: templates.length },
                      ...kinds.map((one) => ({
                        value: one,
                        label: draft.categoryName(one),
                        count: templates.filter((template) => template.category === one).length,
                      })),
                    ]}
                  />
                </div>
              )}
              <TemplateCards
                templates={shown}
                columns={4}
                artSizePx={144}
                onChoose={(template) => draft.begin({ kind: 'template', template })}
              />
            </>
          )
        }}
      </Answered>
      <NewBadgeDialog draft={draft} />
    </Page>
  )
}
