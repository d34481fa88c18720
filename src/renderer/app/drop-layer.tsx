import { useEffect, useState } from 'react'
import { useSession, useStudio } from './studio-context'
import { useOpenPicked } from './use-open-picked'
import styles from './drop-layer.module.css'
import { RichText } from '../ui/rich-text'
import { DownloadSimpleIcon } from '../ui/icons'

/** The whole window answers to dropped files, and says before what will happen (window.md, D3). */
export function DropLayer() {
  const { t, border } = useStudio()
  const inWorkspace = useSession((state) => state.workspace !== null)
  const openPicked = useOpenPicked()
  const [over, setOver] = useState<'roster' | 'badge' | 'any' | null>(null)

  useEffect(() => {
    let depth = 0
    const enter = (event: DragEvent) => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      depth++
      setOver(kindOf(event))
    }
    const leave = () => {
      depth = Math.max(0, depth - 1)
      if (depth === 0) setOver(null)
    }
    const stay = (event: DragEvent) => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy'
    }
    const drop = (event: DragEvent) => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      depth = 0
      setOver(null)
      void border.ticketsFor([...(event.dataTransfer?.files ?? [])]).then((picked) => {
        if (picked.ok) openPicked(picked.value)
      })
    }
    window.addEventListener('dragenter', enter)
    window.addEventListener('dragleave', leave)
    window.addEventListener('dragover', stay)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragenter', enter)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('dragover', stay)
      window.removeEventListener('drop', drop)
    }
  }, [border, openPicked])

  if (over === null) return null
  const words = { roster: t('drop.roster'), badge: t('drop.badge'), any: t('drop.any') }
  return (
    <div className={styles.layer}>
      <p className={styles.words}>
        <DownloadSimpleIcon size={20} aria-hidden />
        <span>
          <RichText text={inWorkspace ? words[over] : over === 'badge' ? words.badge : t('drop.startAny')} />
        </span>
      </p>
    </div>
  )
}

function holdsFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false
}

/** What a drag is, as far as its type tells before the drop. */
function kindOf(event: DragEvent): 'roster' | 'badge' | 'any' {
  const types = [...(event.dataTransfer?.items ?? [])].map((item) => item.type)
  if (types.length > 0 && types.every((type) => /csv|spreadsheetml|tab-separated/.test(type))) return 'roster'
  if (types.length > 0 && types.every((type) => /^image\/(png|svg)|json|jwt/.test(type))) return 'badge'
  return 'any'
}
