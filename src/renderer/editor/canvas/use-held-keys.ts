import { useEffect, useEffectEvent, useRef } from 'react'

/** Whether the space bar is held: it moves the view, or the box that is being drawn. */
export function useSpaceBar() {
  const held = useRef(false)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === ' ') held.current = event.type === 'keydown' && !(event.target instanceof HTMLTextAreaElement)
    }
    window.addEventListener('keydown', onKey)
    window.addEventListener('keyup', onKey)
    return () => {
      window.removeEventListener('keydown', onKey)
      window.removeEventListener('keyup', onKey)
    }
  }, [])
  return held
}

/** Tells when Alt is pressed and let go. */
export function useAltKey(changed: (isHeld: boolean) => void): void {
  const tell = useEffectEvent(changed)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Alt') tell(event.type === 'keydown')
    }
    window.addEventListener('keydown', onKey)
    window.addEventListener('keyup', onKey)
    return () => {
      window.removeEventListener('keydown', onKey)
      window.removeEventListener('keyup', onKey)
    }
  }, [])
}
