import styles from './verify-picture.module.css'
import type { VerifyItem } from '../../state/verify-desk'
import { fileSize } from '../../strings/dates'
import { FileIcon, FilePngIcon } from '../../ui/icons'

/** The picture as it is in the file, and the file's name: a picture, not a proof (reliability.md §2, promise 21). */
export function VerifyPicture({ item }: { readonly item: VerifyItem }) {
  const picture = item.answer.state === 'ready' ? item.answer.value.picture : null
  const size = item.answer.state === 'ready' ? item.answer.value.sizeBytes : null
  return (
    <figure>
      <div className={styles.frame}>
        {picture && <img ref={showing(picture)} width={240} height={240} alt="" draggable={false} />}
      </div>
      <figcaption className={styles.file}>
        {picture?.type === 'image/png' ? <FilePngIcon size={20} aria-hidden /> : <FileIcon size={20} aria-hidden />}
        <bdi className={styles.name} title={item.name}>
          {item.name}
        </bdi>
        {size !== null && <span className={styles.size}>{fileSize(size)}</span>}
      </figcaption>
    </figure>
  )
}

/** Draws bytes as a picture, so that nothing in an SVG runs; gives its address back with the element. */
function showing({ bytes, type }: { readonly bytes: Uint8Array; readonly type: string }) {
  return (image: HTMLImageElement | null) => {
    if (!image) return
    const address = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type }))
    image.src = address
    return () => URL.revokeObjectURL(address)
  }
}
