import { hyphenated } from '../hyphenated'

/** A folder's name for an office: its words in lower case, without accents, joined by hyphens. */
export function folderNameFrom(name: string): string {
  return hyphenated(name, 60) || 'badges'
}
