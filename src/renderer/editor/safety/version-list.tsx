import { useState } from 'react'
import { useStudio } from '../../app/studio-context'
import { dayAndTime } from '../../strings/dates'
import type { Translate } from '../../strings/strings'
import { Button } from '../../ui/button'
import type { DesignerDesk } from '../session/desk'
import type { KeptVersion } from '../screen/stored-design'
import { ScenePicture } from './scene-picture'
import { SideBySide } from './side-by-side'
import styles from './version-list.module.css'

const THUMB_PX = 56

type VersionListProps = {
  readonly versions: readonly KeptVersion[]
  readonly desk: DesignerDesk
  readonly onRestore: (version: KeptVersion) => void
}

/** Versions with their pictures, newest first; one at a time is compared with the design as it is. */
export function VersionList({ versions, desk, onRestore }: VersionListProps) {
  const { t } = useStudio()
  const [compared, setCompared] = useState<string | null>(null)
  const { editor } = desk
  return (
    <ul className={styles.versions} aria-label={t('editor.versions.title')}>
      {versions.map((version) => (
        <li key={version.id} className={styles.version}>
          <ScenePicture scene={version.scene} materials={editor.materials} sizePx={THUMB_PX} />
          <div className={styles.words}>
            <bdi className={styles.name}>{titleOf(version, t)}</bdi>
            <span className={styles.time}>{dayAndTime(version.madeAtMs)}</span>
          </div>
          <Button
            size="small"
            look="quiet"
            aria-expanded={compared === version.id}
            onPress={() => setCompared(compared === version.id ? null : version.id)}
          >
            {t('editor.versions.compare')}
          </Button>
          <Button size="small" onPress={() => onRestore(version)}>
            {t('editor.versions.restore')}
          </Button>
          {compared === version.id && (
            <div className={styles.compared}>
              <SideBySide
                materials={editor.materials}
                sides={[
                  { scene: version.scene, caption: titleOf(version, t) },
                  { scene: editor.store.getState().scene, caption: t('editor.versions.now') },
                ]}
              />
            </div>
          )}
        </li>
      ))}
    </ul>
  )
}

function titleOf({ kind, name }: KeptVersion, t: Translate): string {
  switch (kind) {
    case 'named':
      return name
    case 'publish':
      return t('editor.versions.published', { version: name })
    case 'open':
      return t('editor.versions.opened')
    case 'work':
      return t('editor.versions.worked')
    case 'set-aside':
      return name === '' ? t('editor.versions.setAside') : t('editor.versions.setAsideAs', { name })
  }
}
