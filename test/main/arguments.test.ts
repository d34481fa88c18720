import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readArguments } from '../../src/main/arguments'

describe('readArguments', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'rosette-arguments-'))
    mkdirSync(join(folder, 'office'))
    writeFileSync(join(folder, 'office', 'studio.json'), '{}')
    writeFileSync(join(folder, 'badge.png'), 'x')
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('tells a workspace, files and switches apart', async () => {
    expect(await readArguments(['--no-sandbox', 'office', 'badge.png', 'gone.png'], folder)).toEqual({
      workspace: join(folder, 'office'),
      sample: false,
      files: [join(folder, 'badge.png')],
    })
  })

  it('opens the sample only where no workspace is named', async () => {
    expect((await readArguments(['--sample'], folder)).sample).toBe(true)
    expect((await readArguments(['--sample', 'office'], folder)).sample).toBe(false)
  })

  it('takes no folder that is no workspace for a file', async () => {
    mkdirSync(join(folder, 'empty'))
    expect(await readArguments(['empty'], folder)).toEqual({ workspace: null, sample: false, files: [] })
  })
})
