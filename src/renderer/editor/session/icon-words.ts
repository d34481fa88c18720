import { z } from 'zod'

const IconWords = z.array(z.object({ name: z.string(), categories: z.array(z.string()), tags: z.array(z.string()) }))

/** A symbol that can be found by its words. */
export type IconEntry = {
  readonly library: string
  readonly name: string
  readonly categories: readonly string[]
  readonly tags: readonly string[]
}

/** Reads the words of one library (resources/icons). */
export function iconEntries(library: string, json: unknown): IconEntry[] {
  return IconWords.parse(json).map((entry) => ({ library, ...entry }))
}

/**
 * Symbols for what somebody typed, best first: the name begins with it, a part of the name does, a word for it does, a name or a
 * word contains it (designer.md B1). Everything where nothing is typed.
 */
export function foundIcons(entries: readonly IconEntry[], typed: string, category: string | null): IconEntry[] {
  const query = typed.trim().toLowerCase()
  return entries
    .filter((entry) => category === null || entry.categories.includes(category))
    .map((entry) => ({ entry, rank: query === '' ? 0 : rankOf(entry, query) }))
    .filter(({ rank }) => rank < 4)
    .sort((a, b) => a.rank - b.rank)
    .map(({ entry }) => entry)
}

function rankOf({ name, tags }: IconEntry, query: string): number {
  if (name.startsWith(query)) return 0
  if (name.split('-').some((part) => part.startsWith(query))) return 1
  if (tags.some((tag) => tag.toLowerCase().startsWith(query))) return 2
  return name.includes(query) || tags.some((tag) => tag.toLowerCase().includes(query)) ? 3 : 4
}

/** Categories of symbols in the order of the alphabet. */
export function iconCategories(entries: readonly IconEntry[]): string[] {
  return [...new Set(entries.flatMap(({ categories }) => categories))].sort()
}
