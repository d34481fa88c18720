import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { quietRun } from '../../../src/core/foundation/run'
import { runDemo } from '../../../src/studio/workflows/run-demo'
import { aFolder } from '../../support/folders'
import { aMachine } from '../../support/machine'
import { valueOf } from '../../support/workspace'

describe('runDemo', () => {
  it('makes 24 awards, 48 images, 24 mail drafts and a site, and verifies every image', async () => {
    const out = join(aFolder(), 'demo')

    const report = valueOf(await runDemo(aMachine(), { out }, quietRun()))

    expect(report).toEqual({
      workspace: join(out, 'workspace'),
      site: join(out, 'site'),
      images: join(out, 'images'),
      mails: join(out, 'mails'),
      verified: 48,
    })
    expect(readdirSync(report.images).filter((name) => /\.(png|svg)$/.test(name))).toHaveLength(48)
    expect(readdirSync(report.mails).filter((name) => name.endsWith('.eml'))).toHaveLength(24)
    expect(readdirSync(join(report.site, 'awards'))).toHaveLength(24)
    expect(readFileSync(join(out, 'passphrase.txt'), 'utf8')).toMatch(/^([a-z2-7]{5}-){4}[a-z2-7]{5}\n$/)
    expect(statSync(join(out, 'passphrase.txt')).mode & 0o777).toBe(0o600)
    expect(await runDemo(aMachine(), { out }, quietRun())).toMatchObject({ problems: [{ code: 'folder-not-empty' }] })
  }, 240_000)
})
