import styles from './ready-to-award.module.css'
import { useSession, useStudio } from '../../app/studio-context'
import { useAsked } from '../../app/use-asked'
import { Button } from '../../ui/button'
import { CheckCircleIcon, CircleIcon } from '../../ui/icons'

/** What an office needs before its first award (mock-up 17). */
export function ReadyToAward() {
  const { t, router } = useStudio()
  const workspace = useSession((state) => state.workspace)
  const badges = useAsked('badge.list', undefined)
  const site = useAsked('site.state', undefined)
  if (!workspace) return null
  const published = badges.state === 'ready' && badges.value.some((badge) => badge.version !== null)
  const exported = site.state === 'ready' && site.value.exportedAtMs !== null
  const points = [
    { text: t('ready.key'), done: workspace.keys.length > 0 },
    { text: t('ready.badge'), done: published },
    {
      text: t('ready.backup'),
      done: workspace.backup.isCurrent,
      way: { label: t('ready.backUp'), go: () => router.go({ screen: 'settings', section: 'keys' }) },
    },
    {
      text: t('ready.site'),
      done: true,
      way: { label: t('ready.show'), go: () => router.go({ screen: 'settings', section: 'organisation' }) },
    },
    {
      text: t('ready.exported'),
      done: exported,
      way: { label: t('ready.export'), go: () => router.go({ screen: 'site' }) },
    },
  ]
  return (
    <section className={styles.card} aria-labelledby="ready">
      <header className={styles.head}>
        <h2 id="ready">{t('ready.title')}</h2>
        <span>{t('ready.done', { done: points.filter(({ done }) => done).length, total: points.length })}</span>
      </header>
      <ul className={styles.points}>
        {points.map(({ text, done, way }) => (
          <li key={text}>
            {done ? (
              <CheckCircleIcon size={20} weight="fill" className={styles.done} aria-hidden />
            ) : (
              <CircleIcon size={20} className={styles.open} aria-hidden />
            )}
            <span>{text}</span>
            {way && (
              <span className={styles.way}>
                <Button look="quiet" size="small" onPress={way.go}>
                  {way.label}
                </Button>
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
