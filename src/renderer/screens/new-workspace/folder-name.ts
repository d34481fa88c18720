/** A folder's name for an office: its words in lower case, without accents, joined by hyphens. */
export function folderNameFrom(name: string): string {
  const words = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return words.slice(0, 60) || 'badges'
}
