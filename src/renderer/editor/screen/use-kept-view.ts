import { useEffect } from 'react'
import { z } from 'zod'
import { useSession } from '../../app/studio-context'
import type { DesignerDesk } from '../session/desk'

const Kept = z.object({
  zoom: z.number().min(0.05).max(64),
  middle: z.object({ x: z.number(), y: z.number() }),
})

/** The last view of each design comes back when it is opened again (designer.md Z1). */
export function useKeptView({ view }: DesignerDesk, badge: string): void {
  const office = useSession(({ workspace }) => workspace?.issuer.did ?? '')
  const key = `designer.view ${office} ${badge}`
  useEffect(() => {
    const kept = Kept.safeParse(read(key))
    if (kept.success) view.lookAgain(kept.data)
    const keep = () => {
      const look = view.look()
      if (look) localStorage.setItem(key, JSON.stringify(look))
      else localStorage.removeItem(key)
    }
    window.addEventListener('pagehide', keep)
    return () => {
      window.removeEventListener('pagehide', keep)
      keep()
    }
  }, [view, key])
}

function read(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null')
  } catch {
    return null // not what was written here
  }
}
