import { VerdictView } from './verdict-view'
import { VerifyDrop } from './verify-drop'
import styles from './verify-screen.module.css'
import { VerifyPicture } from './verify-picture'
import { useVerify } from './use-verify'
import { useSession, useStudio } from '../../app/studio-context'
import { usePaste } from '../../app/use-paste'
import { Button } from '../../ui/button'
import { Chips } from '../../ui/chips'
import { ArrowLeftIcon } from '../../ui/icons'
import { Loading } from '../../ui/loading'
import { ProblemNote } from '../../ui/problem-note'

/** Any badge, ours or not: the verdict as a sentence, then the five questions, then why (mock-up 09). */
export function VerifyScreen() {
  const { t, router } = useStudio()
  const inWorkspace = useSession((state) => state.workspace !== null)
  const verify = useVerify()
  usePaste(verify.pasted)
  const { item } = verify
  return (
    <div className={styles.scroll}>
      {!inWorkspace && (
        <div className={styles.back}>
          <Button look="quiet" icon={ArrowLeftIcon} onPress={() => router.reset({ screen: 'start' })}>
            {t('verify.back')}
          </Button>
        </div>
      )}
      <div className={item ? styles.two : styles.one}>
        <aside className={styles.side} data-region="panel">
          {item && <VerifyPicture item={item} />}
          {verify.items.length > 1 && (
            <div className={styles.files}>
              <Chips
                label={t('verify.files')}
                value={String(item?.id ?? '')}
                onChange={(id) => verify.show(Number(id))}
                chips={verify.items.map(({ id, name }) => ({ value: String(id), label: name }))}
              />
            </div>
          )}
          <VerifyDrop isFirst={item === null} note={verify.note} onChoose={verify.choose} onPaste={verify.pasted} />
        </aside>
        {item && (
          <section className={styles.answer} aria-live="polite">
            {item.answer.state === 'waiting' && (
              <>
                <h1 className="visually-hidden" tabIndex={-1}>
                  {t('verify.checking', { name: item.name })}
                </h1>
                <Loading />
              </>
            )}
            {item.answer.state === 'refused' && (
              <>
                <h1 className="visually-hidden" tabIndex={-1}>
                  {item.name}
                </h1>
                {item.answer.problems.map((problem, i) => (
                  <ProblemNote key={i} problem={problem} />
                ))}
              </>
            )}
            {item.answer.state === 'ready' && (
              <VerdictView
                file={item.answer.value}
                onCopyReport={verify.copyReport}
                onCompare={(recipient) => void verify.compare(item.id, recipient)}
              />
            )}
          </section>
        )}
      </div>
    </div>
  )
}
