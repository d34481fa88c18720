import { useSession, useStudio } from './studio-context'
import styles from './trouble-bar.module.css'
import { Button } from '../ui/button'
import { ProblemNote } from '../ui/problem-note'

/** What stands in the way of the workspace as a whole, above the content (window.md, F5). */
export function TroubleBar() {
  const { t, session } = useStudio()
  const trouble = useSession((state) => state.trouble)
  if (!trouble) return null
  return (
    <div className={styles.bar}>
      <ProblemNote
        problem={trouble}
        action={
          <Button look="plain" onPress={() => session.setTrouble(null)}>
            {t('action.close')}
          </Button>
        }
      />
    </div>
  )
}
