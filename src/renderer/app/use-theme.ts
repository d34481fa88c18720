import { useEffect } from 'react'
import { useSession } from './studio-context'

/** `data-theme` says which colours hold; the person's choice beats the system's. */
export function useTheme(): void {
  const theme = useSession((state) => state.surroundings.theme)
  useEffect(() => {
    const system = window.matchMedia('(prefers-color-scheme: dark)')
    const apply = () => {
      const dark = theme === 'dark' || (theme === 'system' && system.matches)
      document.documentElement.dataset['theme'] = dark ? 'dark' : 'light'
    }
    apply()
    system.addEventListener('change', apply)
    return () => system.removeEventListener('change', apply)
  }, [theme])
}
