import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseBadgeDefinition, publishVersion, draftBadge } from '../../src/core/badge'
import { utf8 } from '../../src/core/foundation/bytes'
import { Instant } from '../../src/core/foundation/instant'
import { sha256Hex } from '../../src/studio/workspace/sha256'
import { aPng } from './png'
import { aWorkspace, valueOf } from './workspace'

const samples = join(import.meta.dirname, '../../resources/sample')

/** Bytes of a sample file. */
export const sample = (name: string): Uint8Array => readFileSync(join(samples, name))

let made: Promise<string> | undefined

/** A workspace in which data-storytelling is published, with next to nothing as artwork. */
export async function aWorkspaceWithBadge(): Promise<string> {
  made ??= make()
  const folder = await aWorkspace()
  cpSync(join(await made, 'badges'), join(folder, 'badges'), { recursive: true })
  return folder
}

async function make(): Promise<string> {
  const folder = await aWorkspace()
  const definition = valueOf(
    parseBadgeDefinition(JSON.parse(readFileSync(join(samples, 'badges/data-storytelling.json'), 'utf8'))),
  )
  const publishedAt = Instant.parse('2026-02-01T10:00:00Z')
  const [svg, png] = [utf8('<svg xmlns="http://www.w3.org/2000/svg"/>'), aPng()]
  const digests = { svg: sha256Hex(svg), png: sha256Hex(png) }
  const { document } = publishVersion(draftBadge(definition), publishedAt, digests)
  const badge = join(folder, 'badges', definition.slug)
  mkdirSync(join(badge, 'versions/1'), { recursive: true })
  for (const [name, bytes] of [
    ['artwork.svg', svg],
    ['artwork.png', png],
    ['card.png', png],
  ] as const)
    writeFileSync(join(badge, 'versions/1', name), bytes)
  writeFileSync(join(badge, 'badge.json'), JSON.stringify(document))
  const frozen = { formatVersion: 1, version: 1, publishedAt, definition, related: [] }
  writeFileSync(join(badge, 'versions/1/definition.json'), JSON.stringify(frozen))
  return folder
}
