import { useEffect, useRef } from 'react'

/** Listens to paste on the whole screen, wherever the focus is but in a text field: there it is the field's. */
export function usePaste(onText: (text: string) => void): void {
  const latest = useRef(onText)
  useEffect(() => {
    latest.current = onText
  })
  useEffect(() => {
    const listen = (event: ClipboardEvent) => {
      if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return
      latest.current(event.clipboardData?.getData('text/plain') ?? '')
    }
    document.addEventListener('paste', listen)
    return () => document.removeEventListener('paste', listen)
  }, [])
}
