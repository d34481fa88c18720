import type { ReactNode } from 'react'
import { useStrings } from '../../app/studio-context'
import { classNames } from '../../ui/class-names'
import type { DesignerDesk } from '../session/desk'
import { Preview } from './preview'
import styles from './preview-strip.module.css'

const SIZES_PX = [90, 64, 40]

/** The badge as small as others will show it, on a dark page and without colour (designer.md §14). */
export function PreviewStrip({ desk }: { readonly desk: DesignerDesk }) {
  const t = useStrings()
  return (
    <section className={styles.strip} aria-label={t('editor.preview')} data-region="preview">
      {SIZES_PX.map((size) => (
        <Captioned key={size} caption={String(size)}>
          <Preview desk={desk} sizePx={size} />
        </Captioned>
      ))}
      <Captioned caption={t('editor.preview.dark')} ground={styles.dark}>
        <Preview desk={desk} sizePx={64} />
      </Captioned>
      <Captioned caption={t('editor.preview.grey')} ground={styles.grey}>
        <Preview desk={desk} sizePx={64} />
      </Captioned>
    </section>
  )
}

type CaptionedProps = { readonly caption: string; readonly ground?: string | undefined; readonly children: ReactNode }

/** A preview on its ground with what it is below. */
export function Captioned({ caption, ground, children }: CaptionedProps) {
  return (
    <figure className={styles.preview}>
      <div className={classNames(styles.ground, ground)}>{children}</div>
      <figcaption>{caption}</figcaption>
    </figure>
  )
}
