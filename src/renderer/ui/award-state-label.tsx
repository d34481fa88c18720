import type { ReactNode } from 'react'
import type { AwardState } from '../../ipc/award-contract'
import { useStrings } from '../app/studio-context'
import {
  ArrowsClockwiseIcon,
  CheckCircleIcon,
  ClockCountdownIcon,
  PauseCircleIcon,
  ProhibitIcon,
  TrashIcon,
  type Icon,
} from './icons'
import { StateLabel, type Tone } from './state-label'

const LOOKS: Readonly<Record<AwardState, { icon: Icon; tone: Tone; filled: boolean }>> = {
  valid: { icon: CheckCircleIcon, tone: 'ok', filled: true },
  expired: { icon: ClockCountdownIcon, tone: 'warn', filled: false },
  revoked: { icon: ProhibitIcon, tone: 'bad', filled: true },
  suspended: { icon: PauseCircleIcon, tone: 'warn', filled: false },
  replaced: { icon: ArrowsClockwiseIcon, tone: 'faint', filled: false },
  erased: { icon: TrashIcon, tone: 'faint', filled: false },
}

/** The state of an award, the same on every screen. */
export function AwardStateLabel({ state, children }: { readonly state: AwardState; readonly children?: ReactNode }) {
  const t = useStrings()
  return (
    <StateLabel {...LOOKS[state]} word={t(`state.${state}`)}>
      {children}
    </StateLabel>
  )
}
