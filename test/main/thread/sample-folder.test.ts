import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { quietRun } from '../../../src/core/foundation/run'
import { sampleWorkspace } from '../../../src/main/thread/sample-folder'
import { aFolder } from '../../support/folders'
import { aMachine } from '../../support/machine'
import { valueOf } from '../../support/results'

describe('sampleWorkspace', () => {
  it('makes the sample once, and takes away what an interrupted start left', async () => {
    const folder = aFolder()
    mkdirSync(join(folder, 'sample.99-0a1b2c3d4e5f', 'workspace'), { recursive: true })
    writeFileSync(join(folder, 'sample.99-0a1b2c3d4e5f', 'workspace', 'studio.json'), '{')
    mkdirSync(join(folder, 'sample.5f4e3d2c1b0a'))
    const workspace = valueOf(await sampleWorkspace(aMachine(), join(folder, 'sample'), quietRun()))

    expect(readdirSync(folder)).toEqual(['sample'])
    expect(readdirSync(workspace)).toContain('studio.json')
    expect(valueOf(await sampleWorkspace(aMachine(), join(folder, 'sample'), quietRun()))).toBe(workspace)
  }, 60_000)

  it('leaves alone what another window is making', async () => {
    const folder = aFolder()
    mkdirSync(join(folder, 'sample.4242-0a1b2c3d4e5f'))
    mkdirSync(join(folder, 'sample'))
    valueOf(await sampleWorkspace(aMachine({ pid: 4242 }), join(folder, 'sample'), quietRun()))

    expect(readdirSync(folder)).toEqual(['sample', 'sample.4242-0a1b2c3d4e5f'])
  })

  it('leaves nothing behind where the disk fails', async () => {
    const folder = aFolder()
    const machine = aMachine({ fault: { at: 60, what: 'ENOSPC' } })
    await expect(sampleWorkspace(machine, join(folder, 'sample'), quietRun())).rejects.toThrow()

    expect(readdirSync(folder)).toEqual([])
  }, 60_000)
})
