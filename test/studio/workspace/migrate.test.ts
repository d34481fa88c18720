import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { utf8 } from '../../../src/core/foundation/bytes'
import { writeDurably } from '../../../src/studio/workspace/durable-write'
import { migrate, type Migration } from '../../../src/studio/workspace/migrate'
import { aDisk } from '../../support/disk'
import { aFolder } from '../../support/folders'

const raising = (from: number): Migration => ({
  from,
  migrate: (disk, folder) => writeDurably(disk, join(folder, 'studio.json'), utf8(`{"formatVersion":${from + 1}}`)),
})

function anOldWorkspace(formatVersion: number): string {
  const folder = aFolder()
  writeFileSync(join(folder, 'studio.json'), `{"formatVersion":${formatVersion}}`)
  mkdirSync(join(folder, 'badges/a'), { recursive: true })
  writeFileSync(join(folder, 'badges/a/badge.json'), '{"old":true}')
  writeFileSync(join(folder, 'audit.jsonl'), 'journal')
  return folder
}
const studioOf = (folder: string) => readFileSync(join(folder, 'studio.json'))

describe('migrate', () => {
  it('leads an old workspace through every step, after a copy of its documents', async () => {
    const folder = anOldWorkspace(1)

    const migrated = await migrate(aDisk(), folder, studioOf(folder), 'write', 3, [raising(1), raising(2)])

    expect(migrated).toBe(true)
    expect(studioOf(folder).toString()).toBe('{"formatVersion":3}')
    expect(readFileSync(join(folder, 'backup-format-1/studio.json'), 'utf8')).toBe('{"formatVersion":1}')
    expect(readFileSync(join(folder, 'backup-format-1/badges/a/badge.json'), 'utf8')).toBe('{"old":true}')
    expect(existsSync(join(folder, 'backup-format-1/audit.jsonl'))).toBe(false)
  })

  it('goes on after a crash and keeps the first copy', async () => {
    const folder = anOldWorkspace(1)
    const failing = { from: 2, migrate: () => Promise.reject(new Error('power cut')) }
    await expect(migrate(aDisk(), folder, studioOf(folder), 'write', 3, [raising(1), failing])).rejects.toThrow('power')

    await migrate(aDisk(), folder, studioOf(folder), 'write', 3, [raising(1), raising(2)])

    expect(studioOf(folder).toString()).toBe('{"formatVersion":3}')
    expect(readFileSync(join(folder, 'backup-format-1/studio.json'), 'utf8')).toBe('{"formatVersion":1}')
  })

  it('changes nothing for a reader, and nothing that is newer', async () => {
    const folder = anOldWorkspace(1)

    await expect(migrate(aDisk(), folder, studioOf(folder), 'read', 2, [raising(1)])).rejects.toMatchObject({
      problem: { code: 'format-older' },
    })
    await expect(migrate(aDisk(), folder, utf8('{"formatVersion":9}'), 'write')).rejects.toMatchObject({
      problem: { code: 'format-newer' },
    })
    expect(studioOf(folder).toString()).toBe('{"formatVersion":1}')
    expect(existsSync(join(folder, 'backup-format-1'))).toBe(false)
  })
})
