import { useEffect, useRef } from 'react'
import { RecentList } from './recent-list'
import { RestoreKeys } from './restore-keys'
import styles from './start-screen.module.css'
import { useStart } from './use-start'
import { useStudio } from '../../app/studio-context'
import { Button } from '../../ui/button'
import { Emblem } from '../../ui/emblem'
import { FolderOpenIcon, PlusIcon, DownloadSimpleIcon } from '../../ui/icons'
import { Note } from '../../ui/note'
import { ProblemNote } from '../../ui/problem-note'
import { RichText } from '../../ui/rich-text'

/** The workspaces one had, and the ways to one more (window.md, N1). */
export function StartScreen() {
  const { t, commands } = useStudio()
  const start = useStart()
  const list = useRef<HTMLElement>(null)
  const hasRecent = start.recent !== null && start.recent.length > 0

  // The first workspace is focused, so that Enter opens it.
  useEffect(() => {
    if (hasRecent) list.current?.querySelector<HTMLElement>('[data-open]')?.focus()
  }, [hasRecent])

  return (
    <div className={styles.scroll}>
      <div className={styles.page}>
        <header className={styles.head}>
          <Emblem sizePx={48} />
          <h1 className={styles.name} tabIndex={-1}>
            {t('app.name')}
          </h1>
        </header>
        <section ref={list} aria-labelledby="recent" data-region="list">
          <h2 id="recent" className={styles.title}>
            {t('start.recent')}
          </h2>
          {start.problem && (
            <div className={styles.note}>
              <ProblemNote
                problem={start.problem}
                action={start.lockedFolder && <Button onPress={start.openReadOnly}>{t('start.readOnly')}</Button>}
              />
            </div>
          )}
          {start.opening !== null && (
            <div className={styles.note}>
              <Note tone="info">{start.opening}</Note>
            </div>
          )}
          {start.recent?.length === 0 ? (
            <div className={styles.none}>
              <p>{t('start.none')}</p>
              <p className={styles.faint}>{t('start.noneWhy')}</p>
            </div>
          ) : (
            <RecentList
              recent={start.recent ?? []}
              onOpen={start.open}
              onLocate={start.locate}
              onRemove={start.remove}
            />
          )}
          <p className={styles.faint}>{t('start.folder')}</p>
        </section>
        <section className={styles.ways} data-region="content">
          <Button look="primary" size="large" wide icon={PlusIcon} onPress={() => commands.run('workspace.new')}>
            {t('start.new')}
          </Button>
          <Button size="large" wide icon={FolderOpenIcon} onPress={start.choose}>
            {t('start.open')}
          </Button>
          <hr className={styles.line} />
          <div className={styles.sample}>
            <h3>{t('start.sample')}</h3>
            <p>{t('start.sampleText')}</p>
            <Button look="quiet" onPress={() => commands.run('workspace.sample')} isDisabled={start.opening !== null}>
              {t('start.openSample')}
            </Button>
          </div>
          <div className={styles.sample}>
            <RestoreKeys />
          </div>
          <div className={styles.drop}>
            <DownloadSimpleIcon size={20} aria-hidden />
            <p>
              <RichText text={t('start.drop')} />
            </p>
          </div>
        </section>
      </div>
    </div>
  )
}
