import { join } from 'node:path'

/** Where everything of a workspace lies (contract.md, Workspace folder). Ids and slugs are checked before they come here. */
export function workspacePaths(folder: string) {
  const badge = (slug: string) => join(folder, 'badges', slug)
  const version = (slug: string, number: number) => join(badge(slug), 'versions', String(number))
  const batch = (id: string) => join(folder, 'batches', id)
  return {
    folder,
    studio: join(folder, 'studio.json'),
    lock: join(folder, '.lock'),
    audit: join(folder, 'audit.jsonl'),
    site: join(folder, 'site'),
    keys: join(folder, 'keys'),
    /** @param name as studio.json has it */
    logo: (name: string) => join(folder, name),
    key: (kid: string) => join(folder, 'keys', `${kid}.json`),
    /** There only while a change of the passphrase is under way. */
    passphraseChange: join(folder, 'keys', 'change.json'),
    badges: join(folder, 'badges'),
    badge,
    badgeDocument: (slug: string) => join(badge(slug), 'badge.json'),
    design: (slug: string) => join(badge(slug), 'design.json'),
    assets: (slug: string) => join(badge(slug), 'assets'),
    /** Checkpoints of the design. */
    history: (slug: string) => join(badge(slug), 'history'),
    checkpoint: (slug: string, id: string) => join(badge(slug), 'history', `${id}.json`),
    /** The office's own templates, and the pictures in them. */
    officeTemplates: join(folder, 'brand', 'templates'),
    officeTemplate: (id: string) => join(folder, 'brand', 'templates', `${id}.json`),
    officeAssets: join(folder, 'brand', 'templates', 'assets'),
    /** Artwork of a badge that has a picture in place of a design. */
    draftArtwork: (slug: string) => join(badge(slug), 'artwork.svg'),
    version,
    versionFile: (slug: string, number: number, name: string) => join(version(slug, number), name),
    batches: join(folder, 'batches'),
    batch,
    batchDocument: (id: string) => join(batch(id), 'batch.json'),
    awards: (id: string) => join(batch(id), 'awards.jsonl'),
    /** Derived, may be deleted. */
    awardIndex: (id: string) => join(batch(id), 'awards.index'),
    statusFolder: join(folder, 'status'),
    status: (list: number) => join(folder, 'status', `${list}.json`),
  }
}
export type WorkspacePaths = ReturnType<typeof workspacePaths>
