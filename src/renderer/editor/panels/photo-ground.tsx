import { useEffect, useRef } from 'react'
import { drawBusyPhoto } from '../canvas/busy-photo'
import styles from './preview-sheet.module.css'

/** A busy photo below a preview. */
export function PhotoGround({ sizePx }: { readonly sizePx: number }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    const context = canvas.current?.getContext('2d')
    if (context) drawBusyPhoto(context, sizePx)
  }, [sizePx])
  return <canvas ref={canvas} width={sizePx} height={sizePx} className={styles.photo} aria-hidden />
}
