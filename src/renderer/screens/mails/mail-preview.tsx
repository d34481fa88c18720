import styles from './mail-preview.module.css'
import type { MailTextView } from '../../../ipc/award-contract'
import { useStrings } from '../../app/studio-context'
import { FilePngIcon } from '../../ui/icons'

export type MailPreviewProps = { readonly first: MailTextView['first']; readonly file: string }

/** The first mail with its fields filled in, as plain text: what arrives where pictures are blocked. */
export function MailPreview({ first, file }: MailPreviewProps) {
  const t = useStrings()
  return (
    <section>
      <h2 className={styles.title}>{t('mails.first')}</h2>
      {first === null ? (
        <p className={styles.quiet}>{t('mails.nobody')}</p>
      ) : (
        <article className={styles.paper}>
          <dl className={styles.head}>
            <div>
              <dt>{t('mails.from')}</dt>
              <dd>
                <bdi>{first.from ?? t('mails.noFrom')}</bdi>
              </dd>
            </div>
            <div>
              <dt>{t('mails.to')}</dt>
              <dd>
                <bdi>{first.to}</bdi>
              </dd>
            </div>
          </dl>
          <h3 className={styles.subject} dir="auto">
            {first.subject}
          </h3>
          <p className={styles.body} dir="auto">
            {first.body}
          </p>
          <p className={styles.file}>
            <FilePngIcon size={20} aria-hidden />
            {t('mails.attached', { file })}
          </p>
        </article>
      )}
    </section>
  )
}
