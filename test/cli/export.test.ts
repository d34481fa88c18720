import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openStudio } from '../../src/studio/workspace/open-studio'
import { rosette } from '../support/console'
import { aFolder } from '../support/folders'
import { aMachine } from '../support/machine'
import { aWorkspace } from '../support/workspace'

const exportsNoted = (folder: string) =>
  readFileSync(join(folder, 'audit.jsonl'), 'utf8').split('"act":"site-exported"').length - 1

describe('the export command', () => {
  it('is noted in the audit journal', async () => {
    const folder = await aWorkspace()

    const done = await rosette(['export', folder, '--out', join(aFolder(), 'site')])

    expect(done).toMatchObject({ exitCode: 0 })
    expect(exportsNoted(folder)).toBe(1)
  })

  it('writes the site although somebody else works in the workspace, and says that it is not noted', async () => {
    const folder = await aWorkspace()
    const other = await openStudio(aMachine(), folder, 'write')

    const done = await rosette(['export', folder, '--out', join(aFolder(), 'site'), '--json'])
    await other.close()

    expect(done).toMatchObject({ exitCode: 0, json: { removed: 0 } })
    expect(done.stderr).toMatch(/^This is not noted in the workspace’s audit journal\. The workspace is in use/)
    expect(exportsNoted(folder)).toBe(0)
  })

  it('says once what is no workspace', async () => {
    const { exitCode, stderr } = await rosette(['export', aFolder()])
    expect(exitCode).toBe(2)
    expect(stderr.match(/is not a workspace/g)).toHaveLength(1)
  })
})
