import { z } from 'zod'
import { utf8 } from '../../../core/foundation/bytes'
import { jsonFrom } from '../../workspace/document'
import { writeDurably, type Disk } from '../../workspace/durable-write'

/** A path in the site; one that leads elsewhere is not ours, whatever wrote it. */
const SitePath = z
  .string()
  .refine((path) => path.split('/').every((part) => /^(?!\.{0,2}$)[^\\/:\p{Cc}]+$/u.test(part)))

/** `<site>.manifest.json`: every file of the site by path with its SHA-256; what export may remove and publish compares. */
const Manifest = z.strictObject({ formatVersion: z.literal(1), files: z.record(SitePath, z.string()) })

/** Files that one unit (an award, a badge version, all shared files) wrote, as they then stood on the disk. */
const Unit = z.strictObject({
  /** Digest of everything that its files are made from. */
  inputs: z.string(),
  files: z.array(z.tuple([SitePath, z.string(), z.number(), z.number()])),
})
/** Path, SHA-256, size and time of change of each file. */
export type Unit = z.infer<typeof Unit>

/** `<site>.export-cache.json`: why nothing need be built where nothing has changed. May be deleted. */
const Cache = z.strictObject({
  formatVersion: z.literal(1),
  /** Digest of what all pages share, and the digests of award templates that followed from it. */
  site: z.string(),
  templates: z.record(z.string(), z.string()),
  units: z.record(z.string(), Unit),
})

/** What is known of a site folder from the last export; empty for a new one. */
export type Ledger = {
  /** Whether an export of ours made the folder. */
  readonly known: boolean
  readonly manifest: ReadonlyMap<string, string>
  readonly site: string
  readonly templates: ReadonlyMap<string, string>
  readonly units: ReadonlyMap<string, Unit>
}

/** Beside the site, never in it: the manifest lists every award. */
function manifestPath(site: string): string {
  return `${site}.manifest.json`
}

function cachePath(site: string): string {
  return `${site}.export-cache.json`
}

/** Reads both files; one that is missing or damaged means that more is built and less is removed. */
export async function readLedger(disk: Disk, site: string): Promise<Ledger> {
  const manifest = Manifest.safeParse(jsonFrom((await disk.files.read(manifestPath(site))) ?? new Uint8Array(0)))
  const cache = Cache.safeParse(jsonFrom((await disk.files.read(cachePath(site))) ?? new Uint8Array(0)))
  return {
    known: manifest.success,
    manifest: new Map(Object.entries(manifest.data?.files ?? {})),
    site: cache.data?.site ?? '',
    templates: new Map(Object.entries(cache.data?.templates ?? {})),
    units: new Map(Object.entries(cache.data?.units ?? {})),
  }
}

/** Writes the manifest; the same site gives the same bytes. */
export async function writeManifest(disk: Disk, site: string, files: ReadonlyMap<string, string>): Promise<void> {
  // By code unit, as sort does without a comparison of ours; paths of a large site are many.
  const sorted = Object.fromEntries([...files.keys()].sort().map((path) => [path, files.get(path)]))
  const json = JSON.stringify({ formatVersion: 1, files: sorted }, null, 1)
  await writeDurably(disk, manifestPath(site), utf8(`${json}\n`))
}

export async function writeCache(disk: Disk, site: string, ledger: Omit<Ledger, 'known' | 'manifest'>): Promise<void> {
  const { templates, units } = ledger
  const json = {
    formatVersion: 1,
    site: ledger.site,
    templates: Object.fromEntries(templates),
    units: Object.fromEntries(units),
  }
  await disk.files.writeDerived(cachePath(site), [utf8(JSON.stringify(json))])
}
