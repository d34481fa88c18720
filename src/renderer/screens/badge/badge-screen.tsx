import { BadgeFacts } from './badge-facts'
import styles from './badge-screen.module.css'
import { BadgeSteps } from './badge-steps'
import { Checklist } from './checklist-card'
import { checklistOf } from './checklist'
import { useBadge, useBadgeActions } from './use-badge'
import type { BadgeView } from '../../../ipc/badge-contract'
import { useSession, useStudio } from '../../app/studio-context'
import { useCommand } from '../../app/use-command'
import { Answered } from '../../ui/answered'
import { Artwork } from '../../ui/artwork'
import { Button } from '../../ui/button'
import { IconButton } from '../../ui/icon-button'
import { DotsThreeIcon, PencilRulerIcon } from '../../ui/icons'
import { MenuButton } from '../../ui/menu-button'
import { ProblemNote } from '../../ui/problem-note'

/** One badge: artwork large, its way, what is missing, and the next possible step (window.md, N4). */
export function BadgeScreen({ route }: { readonly route: { readonly badge: string } }) {
  const badge = useBadge(route.badge)
  return <Answered asked={badge}>{(value) => <BadgePage badge={value} />}</Answered>
}

function BadgePage({ badge }: { readonly badge: BadgeView }) {
  const { t, router } = useStudio()
  const readOnly = useSession((state) => state.workspace?.access === 'read')
  const actions = useBadgeActions(badge)
  const { name, description, altText } = badge.definition
  const points = checklistOf(badge, t)
  const open = points.filter(({ state }) => state === 'open')
  const last = badge.versions.at(-1)?.version ?? 0
  const next = last + 1
  const isPublished = badge.state === 'published'
  const publishOff = readOnly
    ? t('off.readOnly')
    : open.length > 0
      ? t('badge.publishOff', { count: open.length })
      : null
  const edit = (field?: string) =>
    router.go({ screen: 'criteria', badge: badge.slug, ...(field === undefined ? {} : { field }) })
  const draw = () => router.go({ screen: 'designer', badge: badge.slug })
  const award = () => router.go({ screen: 'award', badge: badge.slug })

  useCommand('badge.artwork', { run: draw })
  useCommand('badge.criteria', { run: () => edit(), text: t('badge.editName', { name }) })
  useCommand('badge.award', {
    run: award,
    off: last === 0 ? t('badge.versionNext', { version: 1 }) : null,
    text: t('badge.awardName', { name }),
  })
  useCommand('badge.publish', {
    run: actions.publish,
    off: isPublished ? t('badge.live', { version: last }) : publishOff,
    text: t('badge.publishName', { name, version: next }),
  })

  return (
    <div className={styles.scroll}>
      <div className={styles.page}>
        <aside className={styles.side} data-region="panel">
          <Artwork badge={badge.slug} digest={badge.artwork} sizePx={336} alt={altText ?? name} />
          <div className={styles.artworkWays}>
            <Button icon={PencilRulerIcon} onPress={draw} isDisabled={readOnly}>
              {t('badge.openArtwork')}
            </Button>
            <Button onPress={() => edit()} isDisabled={readOnly}>
              {t('badge.edit')}
            </Button>
            <MenuButton
              label={t('action.more')}
              entries={[
                {
                  id: 'picture',
                  label: t('badge.picture'),
                  run: actions.replacePicture,
                  isDisabled: readOnly,
                },
                { id: 'save', label: t('badge.saveSvg'), run: actions.saveArtwork },
                {
                  id: 'awards',
                  label: t('badge.showAwards'),
                  run: () => router.go({ screen: 'awards', search: name }),
                },
              ]}
            >
              <IconButton label={t('action.more')} icon={DotsThreeIcon} outlined />
            </MenuButton>
          </div>
          <BadgeFacts badge={badge} />
        </aside>
        <section className={styles.content}>
          <h1 className={styles.name} tabIndex={-1}>
            <bdi>{name}</bdi>
          </h1>
          <p className={styles.description} dir="auto">
            {description}
          </p>
          <BadgeSteps badge={badge} next={next} />
          {actions.problems.map((problem, i) => (
            <div key={i} className={styles.note}>
              <ProblemNote problem={problem} />
            </div>
          ))}
          <Checklist
            title={
              isPublished ? t('badge.live', { version: last }) : t('badge.stops', { count: open.length, version: next })
            }
            text={isPublished ? t('badge.liveText', { version: last, next }) : null}
            points={points}
            onShow={(point) => edit(point.field)}
          />
          <div className={styles.ways}>
            {isPublished ? (
              <Button look="primary" size="large" onPress={award} isDisabled={readOnly}>
                {t('badge.award')}
              </Button>
            ) : (
              <>
                {open.length > 0 && (
                  <Button
                    look="primary"
                    size="large"
                    isDisabled={readOnly}
                    onPress={() => (open[0]?.id === 'artwork' ? actions.replacePicture() : edit(open[0]?.field))}
                  >
                    {t('badge.repair')}
                  </Button>
                )}
                <Button
                  look={open.length > 0 ? 'plain' : 'primary'}
                  size="large"
                  isDisabled={publishOff !== null || actions.busy}
                  onPress={actions.publish}
                >
                  {actions.busy ? t('badge.publishing') : t('badge.publish', { version: next })}
                </Button>
                <p className={styles.why}>
                  {open.length > 0 && t('badge.publishOpens')}{' '}
                  {last > 0 && t('badge.publishStays', { version: last, count: badge.awards })}
                </p>
              </>
            )}
          </div>
        </section>
      </div>
    </div>
  )
}
