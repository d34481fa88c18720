import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { utf8 } from '../../../src/core/foundation/bytes'
import { RosetteError } from '../../../src/core/foundation/rosette-error'
import { quietRun } from '../../../src/core/foundation/run'
import { createWorkspace, type CreateWorkspaceRequest } from '../../../src/studio/workflows/create-workspace'
import { openStudio } from '../../../src/studio/workspace/open-studio'
import { aFolder } from '../../support/folders'
import { aMachine } from '../../support/machine'
import { aWorkspace, PASSPHRASE, valueOf } from '../../support/workspace'

const aRequest = (rest: Partial<CreateWorkspaceRequest> = {}): CreateWorkspaceRequest => ({
  folder: join(aFolder(), 'new'),
  name: 'Example University',
  url: 'https://example.edu/badges',
  passphrase: utf8(PASSPHRASE),
  timeZone: 'UTC',
  ...rest,
})

describe('createWorkspace', () => {
  it('makes an issuer with a did:web and two keys', async () => {
    const request = aRequest()

    const report = valueOf(await createWorkspace(aMachine(), request, quietRun()))

    expect(report).toMatchObject({ issuer: 'Example University', did: 'did:web:example.edu:badges' })
    expect(report.keys.map(({ alg }) => alg)).toEqual(['Ed25519', 'RS256'])
    expect(report.keys[0]?.kid).toMatch(/^z6Mk/)
    expect(JSON.parse(readFileSync(join(request.folder, 'studio.json'), 'utf8'))).toMatchObject({
      formatVersion: 1,
      issuer: { url: 'https://example.edu/badges/' },
      settings: { publish: { earnerNameInPreviews: false, reflection: false } },
    })
    expect([...request.passphrase].every((byte) => byte === 0)).toBe(true)
  })

  it('gives a did:key issuer no RSA key', async () => {
    const report = valueOf(await createWorkspace(aMachine(), aRequest({ did: 'key' }), quietRun()))

    expect(report.keys.map(({ alg }) => alg)).toEqual(['Ed25519'])
    expect(report.did).toBe(`did:key:${report.keys[0]?.kid}`)
  })

  it.each([
    [{ passphrase: utf8('elf letters') }, 'passphrase-too-short'],
    [{ url: 'badges.example.edu' }, 'url-invalid'],
    [{ url: 'https://192.0.2.1/' }, 'url-invalid'],
    [{ timeZone: 'Mars/Base' }, 'time-zone-unknown'],
    [{ email: 'nobody' }, 'email-invalid'],
    [{ name: ' ' }, 'name-missing'],
  ])('refuses %j: %s, and leaves nothing behind', async (change, code) => {
    const request = aRequest(change)

    const result = await createWorkspace(aMachine(), request, quietRun())

    expect(result).toMatchObject({ ok: false, problems: [{ code }] })
    expect(existsSync(request.folder)).toBe(false)
  })

  it('leaves a folder with something in it alone', async () => {
    const request = aRequest()
    mkdirSync(request.folder)
    writeFileSync(join(request.folder, 'thesis.txt'), 'mine')

    expect(await createWorkspace(aMachine(), request, quietRun())).toMatchObject({
      problems: [{ code: 'folder-not-empty' }],
    })
  })
})

describe('openStudio', () => {
  it('tells what is no workspace, what is too new, and what is damaged', async () => {
    const folder = await aWorkspace()
    const studio = join(folder, 'studio.json')
    const good = readFileSync(studio, 'utf8')
    const codeOf = (access: 'read' | 'write', text: string) => {
      writeFileSync(studio, text)
      return openStudio(aMachine(), folder, access).then(
        () => 'opened',
        (error: unknown) => (error instanceof RosetteError ? error.problem.code : error),
      )
    }

    expect(await codeOf('read', good)).toBe('opened')
    for (const access of ['read', 'write'] as const) {
      expect(await codeOf(access, good.replace('"formatVersion": 1', '"formatVersion": 2'))).toBe('format-newer')
      expect(await codeOf(access, good.slice(0, 100))).toBe('document-damaged')
      expect(await codeOf(access, good.replace('"issuer"', '"isuer"'))).toBe('document-damaged')
    }
    await expect(openStudio(aMachine(), aFolder(), 'read')).rejects.toMatchObject({
      problem: { code: 'not-a-workspace' },
    })
  })

  it('lets readers in while somebody writes, and one writer only', async () => {
    const folder = await aWorkspace()
    const writer = await openStudio(aMachine(), folder, 'write')

    const reader = await openStudio(aMachine(), folder, 'read')

    expect(reader.document.data.issuer.name).toBe('Example University')
    await expect(openStudio(aMachine(), folder, 'write')).rejects.toMatchObject({
      problem: { code: 'workspace-locked' },
    })
    await writer.close()
    await (await openStudio(aMachine(), folder, 'write')).close()
  })
})
