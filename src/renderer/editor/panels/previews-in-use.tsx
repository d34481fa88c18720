import { useSession, useStrings } from '../../app/studio-context'
import type { DesignerDesk } from '../session/desk'
import { Preview } from './preview'
import styles from './previews-in-use.module.css'

type PreviewsInUseProps = { readonly desk: DesignerDesk; readonly name: string }

/** The badge where people put it: on a profile, on a line of a CV, below a mail. White pages, as these mostly are. */
export function PreviewsInUse({ desk, name }: PreviewsInUseProps) {
  const t = useStrings()
  const issuer = useSession(({ workspace }) => workspace?.issuer.name ?? '')
  return (
    <>
      <figure className={styles.use}>
        <div className={styles.card}>
          <p className={styles.heading}>{t('editor.previews.licences')}</p>
          <div className={styles.licence}>
            <Preview desk={desk} sizePx={48} />
            <div>
              <p className={styles.name}>
                <bdi>{name}</bdi>
              </p>
              <p>
                <bdi>{issuer}</bdi>
              </p>
              <p className={styles.faint}>{t('editor.previews.issued')}</p>
              <span className={styles.show}>{t('editor.previews.showCredential')}</span>
            </div>
          </div>
        </div>
        <figcaption>{t('editor.previews.profile')}</figcaption>
      </figure>
      <figure className={styles.use}>
        <div className={styles.card}>
          <p className={styles.heading}>{t('editor.previews.education')}</p>
          <p className={styles.line}>
            <Preview desk={desk} sizePx={24} />
            <span>
              <bdi>{name}</bdi>, <bdi>{issuer}</bdi>
            </span>
          </p>
        </div>
        <figcaption>{t('editor.previews.cv')}</figcaption>
      </figure>
      <figure className={styles.use}>
        <div className={styles.card}>
          <p>{t('editor.previews.regards')}</p>
          <p className={styles.line}>
            <Preview desk={desk} sizePx={40} />
            <span>
              <span className={styles.name}>{t('editor.previews.someone')}</span>
              <br />
              <bdi className={styles.faint}>{issuer}</bdi>
            </span>
          </p>
        </div>
        <figcaption>{t('editor.previews.mail')}</figcaption>
      </figure>
    </>
  )
}
