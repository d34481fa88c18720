import { useState, type ReactNode } from 'react'
import { Button as Pressable } from 'react-aria-components'
import styles from './recent-list.module.css'
import type { RecentWorkspace } from '../../../ipc/shell-contract'
import { useStrings } from '../../app/studio-context'
import { whenUsed } from '../../strings/dates'
import { Button } from '../../ui/button'
import { classNames } from '../../ui/class-names'
import { FolderIcon, WarningCircleIcon } from '../../ui/icons'
import type { MenuEntry } from '../../ui/menu-button'
import { useNativeMenu } from '../../ui/use-native-menu'

export type RecentListProps = {
  readonly recent: readonly RecentWorkspace[]
  readonly onOpen: (workspace: RecentWorkspace) => void
  readonly onLocate: (workspace: RecentWorkspace) => void
  readonly onRemove: (workspace: RecentWorkspace) => void
}

/** Workspaces with a collage of their badges; one that is missing keeps its place and says why. */
export function RecentList({ recent, onOpen, onLocate, onRemove }: RecentListProps) {
  const t = useStrings()
  const [nowMs] = useState(() => Date.now())
  return (
    <ul>
      {recent.map((workspace) => (
        <RecentRow
          key={workspace.folder.ticket}
          isMissing={workspace.missing}
          entries={[
            workspace.missing
              ? { id: 'locate', label: t('start.locate'), run: () => onLocate(workspace) }
              : { id: 'open', label: t('start.openThis'), run: () => onOpen(workspace) },
            { id: 'remove', label: t('start.removeThis'), run: () => onRemove(workspace) },
          ]}
        >
          {workspace.missing ? (
            <>
              <Face workspace={workspace} />
              <div className={styles.ways}>
                <Button look="quiet" onPress={() => onLocate(workspace)}>
                  {t('start.locate')}
                </Button>
                <Button look="quiet" onPress={() => onRemove(workspace)}>
                  {t('start.remove')}
                </Button>
              </div>
            </>
          ) : (
            <Pressable className={styles.open ?? ''} data-open onPress={() => onOpen(workspace)}>
              <Face workspace={workspace} />
              <span className={styles.when}>
                {whenUsed(workspace.lastUsedMs, nowMs, (time) => t('start.today', { time }))}
              </span>
            </Pressable>
          )}
        </RecentRow>
      ))}
    </ul>
  )
}

type RecentRowProps = {
  readonly isMissing: boolean
  readonly entries: readonly MenuEntry[]
  readonly children: ReactNode
}

function RecentRow({ isMissing, entries, children }: RecentRowProps) {
  const openMenu = useNativeMenu(entries)
  return (
    <li className={classNames(styles.row, isMissing && styles.missing)} onContextMenu={openMenu}>
      {children}
    </li>
  )
}

function Face({ workspace }: { readonly workspace: RecentWorkspace }) {
  const t = useStrings()
  const { path } = workspace.folder
  return (
    <>
      <span className={styles.collage}>
        {workspace.collage.map((picture, i) => (
          <img
            key={i}
            src={picture}
            alt=""
            width={56}
            height={56}
            style={{ insetInlineStart: 36 * i, zIndex: 9 - i }}
            draggable={false}
          />
        ))}
      </span>
      <span className={styles.words}>
        <bdi className={styles.name}>{workspace.name}</bdi>
        <span className={styles.site}>{hostOf(workspace.site)}</span>
        <span className={styles.folder} title={path}>
          {workspace.missing ? <WarningCircleIcon size={16} aria-hidden /> : <FolderIcon size={16} aria-hidden />}
          <bdi>{workspace.missing ? t('start.missing', { path }) : path}</bdi>
        </span>
      </span>
    </>
  )
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url
}
