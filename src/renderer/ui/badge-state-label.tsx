import type { ReactNode } from 'react'
import type { BadgeState } from '../../core/badge'
import { useStrings } from '../app/studio-context'
import {
  ArchiveIcon,
  CheckCircleIcon,
  HourglassMediumIcon,
  PencilSimpleLineIcon,
  SealCheckIcon,
  type Icon,
} from './icons'
import { StateLabel, type Tone } from './state-label'

const LOOKS: Readonly<Record<BadgeState, { icon: Icon; tone: Tone; filled: boolean }>> = {
  draft: { icon: PencilSimpleLineIcon, tone: 'quiet', filled: false },
  proposed: { icon: HourglassMediumIcon, tone: 'warn', filled: true },
  approved: { icon: CheckCircleIcon, tone: 'accent', filled: true },
  published: { icon: SealCheckIcon, tone: 'ok', filled: true },
  retired: { icon: ArchiveIcon, tone: 'faint', filled: false },
}

/** The state of a badge, the same on every screen. */
export function BadgeStateLabel({ state, children }: { readonly state: BadgeState; readonly children?: ReactNode }) {
  const t = useStrings()
  return (
    <StateLabel {...LOOKS[state]} word={t(`state.${state}`)}>
      {children}
    </StateLabel>
  )
}
