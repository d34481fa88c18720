import { useEffect, useState } from 'react'
import { useSession, useStudio } from './studio-context'
import { useOpenPicked } from './use-open-picked'
import styles from './drop-layer.module.css'
import { RichText } from '../ui/rich-text'
import { classNames } from '../ui/class-names'
import { DownloadSimpleIcon, ProhibitIcon } from '../ui/icons'

/** The whole window answers to dropped files, and says before what will happen (window.md, D3). */
export function DropLayer() {
  const { t, border } = useStudio()
  const inWorkspace = useSession((state) => state.workspace !== null)
  const openPicked = useOpenPicked()
  const [over, setOver] = useState<Dragged | null>(null)

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
      if (event.dataTransfer) event.dataTransfer.dropEffect = kindOf(event) === 'wrong' ? 'none' : 'copy'
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
  const isWrong = over === 'wrong'
  const Sign = isWrong ? ProhibitIcon : DownloadSimpleIcon
  return (
    <div className={classNames(styles.layer, isWrong && styles.wrong)}>
      <p className={styles.words}>
        <Sign size={20} aria-hidden />
        <span>
          <RichText text={t(inWorkspace ? IN_WORKSPACE[over] : ON_START[over])} />
        </span>
      </p>
    </div>
  )
}

/** What a drag is, as far as its types tell before the drop; `any` may be a folder. */
type Dragged = 'roster' | 'badge' | 'any' | 'wrong'

const IN_WORKSPACE = { roster: 'drop.roster', badge: 'drop.badge', any: 'drop.any', wrong: 'drop.wrong' } as const
const ON_START = { ...IN_WORKSPACE, roster: 'drop.rosterNeedsWorkspace', any: 'drop.startAny' } as const

const ROSTER = /csv|excel|spreadsheetml|tab-separated/
const BADGE = /^image\/(png|svg)|json|jwt/

function holdsFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false
}

function kindOf(event: DragEvent): Dragged {
  const types = [...(event.dataTransfer?.items ?? [])].map((item) => item.type)
  if (types.length === 0) return 'any'
  if (types.every((type) => ROSTER.test(type))) return 'roster'
  if (types.every((type) => BADGE.test(type))) return 'badge'
  return types.every((type) => type !== '' && !/^text\/plain|octet-stream/.test(type)) ? 'wrong' : 'any'
}
