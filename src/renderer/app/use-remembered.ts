import { useState } from 'react'

/**
 * A choice of how something is shown, kept on this computer for all workspaces. Never anything about people.
 * @param read makes the choice of what was kept, or of null
 */
export function useRemembered<T>(key: string, read: (kept: unknown) => T): [T, (value: T) => void] {
  const [value, setValue] = useState(() => read(kept(key)))
  return [
    value,
    (next) => {
      setValue(next)
      localStorage.setItem(key, JSON.stringify(next))
    },
  ]
}

function kept(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null')
  } catch {
    return null // not what was written here
  }
}
