import { z } from 'zod'
import { textFromUtf8, utf8 } from '../../../core/foundation/bytes'
import { jsonFrom } from '../../workspace/document'
import { writeDurably, type Disk } from '../../workspace/durable-write'
import { sha256Hex } from '../../workspace/sha256'

const DIGEST_LINE_BYTES = 65

/** A path in the site; one that leads elsewhere is not ours, whatever wrote it. */
const SitePath = z.string().regex(/^(?!(?:.*\/)?\.{0,2}(?:\/|$))[^\\:\p{Cc}]+$/u)

/** `<site>.manifest.json`: every file of the site by path with its SHA-256; what export may remove and publish compares. */
const Manifest = z.strictObject({ formatVersion: z.literal(1), files: z.record(SitePath, z.string()) })

/** Files that one unit (an award, a badge version, all shared files) wrote, as they then stood on the disk. */
export type Unit = {
  /** Digest of everything that its files are made from. */
  readonly inputs: string
  readonly files: readonly UnitFile[]
}
export type UnitFile = readonly [path: string, sha256: string, sizeBytes: number, modifiedMs: number]

/**
 * `<site>.export-cache.json`: why nothing need be built where nothing has changed. May be deleted. Its first line is the SHA-256
 * of the rest: sixty thousand files are not looked at one by one to know that they are as export wrote them.
 */
const Cache = z.strictObject({
  formatVersion: z.literal(2),
  /** Digest of what all pages share, and the digests of award templates that followed from it. */
  site: z.string(),
  templates: z.record(z.string(), z.string()),
  units: z.record(z.string(), z.custom<Unit>()),
  /** The manifest that was written with it, by size and time of change. */
  manifest: z.tuple([z.number(), z.number()]),
})

/** What is known of a site folder from the last export; empty for a new one. */
export type Ledger = {
  readonly site: string
  readonly templates: ReadonlyMap<string, string>
  readonly units: ReadonlyMap<string, Unit>
  /** Whether the manifest is the one that was written with this. */
  readonly isWhole: boolean
}

/** Beside the site, never in it: the manifest lists every award. */
function manifestPath(site: string): string {
  return `${site}.manifest.json`
}

function cachePath(site: string): string {
  return `${site}.export-cache.json`
}

/** Reads what the last export knew; where that is missing or damaged, more is built. */
export async function readLedger(disk: Disk, site: string): Promise<Ledger> {
  const cache = Cache.safeParse(cacheJson((await disk.files.read(cachePath(site))) ?? new Uint8Array(0))).data
  return {
    site: cache?.site ?? '',
    templates: new Map(Object.entries(cache?.templates ?? {})),
    units: new Map(Object.entries(cache?.units ?? {})),
    isWhole: cache !== undefined && cache.manifest.join() === (await manifestStamp(disk, site)).join(),
  }
}

function cacheJson(bytes: Uint8Array): unknown {
  const json = bytes.subarray(DIGEST_LINE_BYTES)
  return textFromUtf8(bytes.subarray(0, DIGEST_LINE_BYTES)) === `${sha256Hex(json)}\n` ? jsonFrom(json) : undefined
}

async function manifestStamp(disk: Disk, site: string): Promise<[sizeBytes: number, modifiedMs: number]> {
  const info = await disk.files.info(manifestPath(site))
  return info ? [info.sizeBytes, info.modifiedMs] : [0, 0]
}

/** Files of the site that an export wrote, with their SHA-256; null where none did, or where its list is damaged. */
export async function readManifest(disk: Disk, site: string): Promise<ReadonlyMap<string, string> | null> {
  const bytes = await disk.files.read(manifestPath(site))
  const manifest = Manifest.safeParse(bytes === null ? null : jsonFrom(bytes))
  return manifest.success ? new Map(Object.entries(manifest.data.files)) : null
}

/** Writes the manifest; the same site gives the same bytes. */
export async function writeManifest(disk: Disk, site: string, files: ReadonlyMap<string, string>): Promise<void> {
  // By code unit, as sort does without a comparison of ours; paths of a large site are many.
  const sorted = Object.fromEntries([...files.keys()].sort().map((path) => [path, files.get(path)]))
  const json = JSON.stringify({ formatVersion: 1, files: sorted }, null, 1)
  await writeDurably(disk, manifestPath(site), utf8(`${json}\n`))
}

/** Writes what the next export will want to know, after its manifest. */
export async function writeCache(disk: Disk, site: string, ledger: Omit<Ledger, 'isWhole'>): Promise<void> {
  const { templates, units } = ledger
  const json = utf8(
    JSON.stringify({
      formatVersion: 2,
      site: ledger.site,
      templates: Object.fromEntries(templates),
      units: Object.fromEntries(units),
      manifest: await manifestStamp(disk, site),
    }),
  )
  await disk.files.writeDerived(cachePath(site), [utf8(`${sha256Hex(json)}\n`), json])
}
