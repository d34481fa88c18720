import { hyphenated } from '../hyphenated'

const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/

/** A badge's name in folders and addresses, from its name for people; numbered where it is taken. */
export function slugFrom(name: string, taken: readonly string[]): string {
  const words = hyphenated(name, 56)
  const base = words === '' || RESERVED.test(words) ? `badge-${words}`.replace(/-$/, '') : words
  let slug = base
  for (let n = 2; taken.includes(slug); n++) slug = `${base}-${n}`
  return slug
}
