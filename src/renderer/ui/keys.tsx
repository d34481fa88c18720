import { shownShortcut } from '../commands/shortcut'
import { useStudio } from '../app/studio-context'
import styles from './keys.module.css'

/** A shortcut as keys of this computer. @param shortcut as commands write it */
export function Keys({ shortcut }: { readonly shortcut: string }) {
  const { platform } = useStudio().session.store.getState().surroundings
  return <kbd className={styles.keys}>{shownShortcut(shortcut, platform)}</kbd>
}
