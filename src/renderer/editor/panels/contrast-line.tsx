import { useStore } from 'zustand'
import type { Element } from '../../../core/design'
import { useStrings } from '../../app/studio-context'
import { CheckCircleIcon, WarningIcon, WarningOctagonIcon } from '../../ui/icons'
import type { DesignerDesk } from '../session/desk'
import styles from './contrast-line.module.css'

/** Large words need less contrast (WCAG 2.2, 1.4.3; designer.md §14). */
const LARGE_UNITS = 60

/** How well words stand out from what is really painted behind them (designer.md B3). */
export function ContrastLine({ desk, element }: { readonly desk: DesignerDesk; readonly element: Element }) {
  const t = useStrings()
  const ratio = useStore(desk.checks.store, ({ contrasts }) => contrasts.get(element.id))
  if (ratio === undefined || (element.kind !== 'text' && element.kind !== 'arcText')) return null
  const wanted = element.style.size >= LARGE_UNITS ? 3 : 4.5
  const level = ratio >= wanted ? 'ok' : ratio < 3 ? 'bad' : 'warn'
  const Sign = { ok: CheckCircleIcon, warn: WarningIcon, bad: WarningOctagonIcon }[level]
  const words = t(level === 'ok' ? 'editor.contrast.enough' : 'editor.contrast.low', {
    ratio: ratio.toFixed(1),
    wanted,
  })
  return (
    <p className={styles[level]}>
      <Sign size={16} weight="fill" aria-hidden />
      {words}
    </p>
  )
}
