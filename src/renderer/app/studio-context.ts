import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { Border } from '../border'
import type { Commands } from '../commands/command-store'
import type { Announcer } from '../state/announcer'
import type { ArtworkCache } from '../state/artwork-cache'
import type { AwardDesk } from '../state/award-desk'
import type { Leaving } from '../state/leaving'
import type { ReplyCache } from '../state/reply-cache'
import type { Router, Visit } from '../state/router'
import type { Session, SessionState } from '../state/session'
import type { Toasts } from '../state/toasts'
import type { VerifyDesk } from '../state/verify-desk'
import type { Translate } from '../strings/strings'

/** What every screen of the window can reach; made once in main.tsx. */
export type Studio = {
  readonly border: Border
  readonly router: Router
  readonly session: Session
  readonly toasts: Toasts
  readonly commands: Commands
  readonly announcer: Announcer
  readonly artwork: ArtworkCache
  readonly replies: ReplyCache
  readonly leaving: Leaving
  readonly awardDesk: AwardDesk
  readonly verifyDesk: VerifyDesk
  readonly t: Translate
}

export const StudioContext = createContext<Studio | null>(null)

export function useStudio(): Studio {
  const studio = useContext(StudioContext)
  if (!studio) throw new Error('used outside of the studio')
  return studio
}

/** The window's words. */
export function useStrings(): Translate {
  return useStudio().t
}

/** A part of the session; draws again when that part changes. */
export function useSession<T>(select: (state: SessionState) => T): T {
  return useStore(useStudio().session.store, select)
}

/** Where the window is. */
export function useVisit(): Visit {
  const { router } = useStudio()
  return useStore(router.store, ({ visits, index }) => visits[index] ?? router.current())
}
