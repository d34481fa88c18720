import { useEffect, useState } from 'react'
import { useStudio } from '../app/studio-context'
import styles from './artwork.module.css'

export type ArtworkProps = {
  readonly badge: string
  /** A published version; absent: the draft. */
  readonly version?: number | undefined
  /** Changes when the draft's artwork changes; null where there is none. */
  readonly digest: string | null
  readonly sizePx: number
  /** Empty where a name beside it says it all. */
  readonly alt: string
}

/** The artwork of a badge; its room is there before it is. */
export function Artwork({ badge, version, digest, sizePx, alt }: ArtworkProps) {
  const { artwork } = useStudio()
  const [address, setAddress] = useState<string | null>(null)
  useEffect(() => {
    let current = true
    if (digest !== null)
      void artwork.address(badge, version, digest).then((found) => {
        if (current) setAddress(found)
      })
    return () => {
      current = false
    }
  }, [artwork, badge, version, digest])
  const shown = digest === null ? null : address
  return (
    <span className={styles.room} style={{ inlineSize: sizePx, blockSize: sizePx }}>
      {shown !== null && <img src={shown} width={sizePx} height={sizePx} alt={alt} draggable={false} />}
      {digest === null && <span className={styles.none} />}
    </span>
  )
}
