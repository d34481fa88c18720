import styles from './site-screen.module.css'
import { useSite } from './use-site'
import { useSession, useStudio } from '../../app/studio-context'
import { useCommand } from '../../app/use-command'
import { useJobWatch } from '../../app/use-job-watch'
import { dayAndTime, fileSize } from '../../strings/dates'
import { Answered } from '../../ui/answered'
import { Button } from '../../ui/button'
import { CheckIcon } from '../../ui/icons'
import { Note } from '../../ui/note'
import { Page } from '../../ui/page'
import { ProblemNote } from '../../ui/problem-note'
import { Progress } from '../../ui/progress'

const PAGES = ['index', 'badges', 'awards', 'verify', 'my'] as const

/** The site as files: export, look, open the folder. */
export function SiteScreen() {
  const { t, router } = useStudio()
  const url = useSession((state) => state.workspace?.issuer.url ?? '')
  const site = useSite()
  const left = useJobWatch(site.running, t('site.notify'))
  useCommand('site.export', { run: site.exportHere, off: site.running ? t('site.exporting') : null })
  return (
    <Page title={t('site.title')} text={t('site.text', { host: hostOf(url) })}>
      <Answered asked={site.state}>
        {({ exportedAtMs }) => (
          <div className={styles.page}>
            {site.problem && <ProblemNote problem={site.problem} />}
            {site.written && (
              <Note tone="ok">
                <b>{t('site.done', { files: site.written.files, size: fileSize(site.written.bytes) })}</b>{' '}
                {t('site.doneText', site.written)}
              </Note>
            )}
            <section className={styles.state}>
              <h2 className={styles.title}>
                {exportedAtMs === null ? t('site.never') : t('site.exported', { when: dayAndTime(exportedAtMs) })}
              </h2>
              <p className={styles.quiet}>
                {site.folder === null ? t('site.neverText') : t('site.folder', { path: site.folder.path })}
              </p>
              {site.running ? (
                <div className={styles.running}>
                  <Progress
                    label={
                      site.running.total === undefined
                        ? t('site.progressOpen', { done: site.running.done })
                        : t('site.progress', { done: site.running.done, total: site.running.total })
                    }
                    done={site.running.done}
                    total={site.running.total ?? null}
                    note={left}
                  />
                  <Button onPress={site.stop}>{t('site.stop')}</Button>
                </div>
              ) : (
                <div className={styles.ways}>
                  <Button look="primary" size="large" onPress={site.exportHere}>
                    {t('site.export')}
                  </Button>
                  <Button size="large" onPress={site.preview} isDisabled={site.folder === null}>
                    {t('site.preview')}
                  </Button>
                  <Button size="large" onPress={site.openFolder} isDisabled={site.folder === null}>
                    {t('site.open')}
                  </Button>
                  <Button look="quiet" size="large" onPress={site.exportTo}>
                    {t('site.exportTo')}
                  </Button>
                </div>
              )}
            </section>
            <div className={styles.columns}>
              <section>
                <h2 className={styles.subtitle}>{t('site.what')}</h2>
                <ul className={styles.list}>
                  {PAGES.map((page) => (
                    <li key={page}>
                      <CheckIcon size={16} aria-hidden />
                      {t(`site.page.${page}`)}
                    </li>
                  ))}
                </ul>
              </section>
              <section>
                <h2 className={styles.subtitle}>{t('site.upload')}</h2>
                <p className={styles.quiet}>{t('site.uploadText', { url })}</p>
                <p className={styles.quiet}>{t('site.privacy')}</p>
                <Button look="quiet" size="small" onPress={() => router.go({ screen: 'settings', section: 'privacy' })}>
                  {t('site.toSettings')}
                </Button>
              </section>
            </div>
          </div>
        )}
      </Answered>
    </Page>
  )
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url
}
