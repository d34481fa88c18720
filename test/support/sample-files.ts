import { readFileSync } from 'node:fs'
import { parseBadgeDefinition, type BadgeDefinition } from '../../src/core/badge'
import { valueOf } from './results'

/** A file of the built-in sample, by its path below `resources/sample`. */
export function sampleFile(path: string): Uint8Array {
  return readFileSync(new URL(`../../resources/sample/${path}`, import.meta.url))
}

/** A roster of `test/support/rosters`. */
export function testRoster(name: string): Uint8Array {
  return readFileSync(new URL(`./rosters/${name}`, import.meta.url))
}

/** One of the sample's badge definitions. */
export function sampleBadge(slug: 'data-storytelling' | 'lab-safety' | 'peer-mentor'): BadgeDefinition {
  const json: unknown = JSON.parse(new TextDecoder().decode(sampleFile(`badges/${slug}.json`)))
  return valueOf(parseBadgeDefinition(json))
}
