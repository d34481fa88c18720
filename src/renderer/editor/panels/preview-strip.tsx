import { useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { useStrings } from '../../app/studio-context'
import { classNames } from '../../ui/class-names'
import { drawOps } from '../canvas/draw-ops'
import type { DesignerDesk } from '../session/desk'
import styles from './preview-strip.module.css'

const SIZES_PX = [90, 64, 40]

/** The badge as small as others will show it, on a dark page and without colour (designer.md §14). */
export function PreviewStrip({ desk }: { readonly desk: DesignerDesk }) {
  const t = useStrings()
  return (
    <section className={styles.strip} aria-label={t('editor.preview')} data-region="preview">
      {SIZES_PX.map((size) => (
        <Preview key={size} desk={desk} sizePx={size} caption={String(size)} />
      ))}
      <Preview desk={desk} sizePx={64} caption={t('editor.preview.dark')} ground={styles.dark} />
      <Preview desk={desk} sizePx={64} caption={t('editor.preview.grey')} ground={styles.grey} />
    </section>
  )
}

type PreviewProps = {
  readonly desk: DesignerDesk
  readonly sizePx: number
  readonly caption: string
  readonly ground?: string | undefined
}

function Preview({ desk, sizePx, caption, ground }: PreviewProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const list = useStore(desk.editor.store, (state) => state.list)
  const ratio = window.devicePixelRatio
  useEffect(() => {
    const context = canvas.current?.getContext('2d')
    if (!context) return
    const scale = (sizePx * ratio) / list.size
    context.setTransform(1, 0, 0, 1, 0, 0)
    context.clearRect(0, 0, sizePx * ratio, sizePx * ratio)
    context.setTransform(scale, 0, 0, scale, 0, 0)
    drawOps(context, list.ops, new Map())
  }, [list, sizePx, ratio])
  return (
    <figure className={styles.preview}>
      <div className={classNames(styles.ground, ground)}>
        <canvas
          ref={canvas}
          width={sizePx * ratio}
          height={sizePx * ratio}
          style={{ inlineSize: sizePx, blockSize: sizePx }}
          aria-hidden
        />
      </div>
      <figcaption>{caption}</figcaption>
    </figure>
  )
}
