import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { FileTicket, FolderTicket } from '../../src/ipc/file-ticket'
import { fileTickets, pick } from '../../src/main/file-tickets'

describe('fileTickets', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'rosette-tickets-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('gives a ticket for a file and knows its path again', async () => {
    const told: string[] = []
    const tickets = fileTickets((_ticket, path) => told.push(path))
    const path = join(folder, 'list.csv')
    writeFileSync(path, 'Name,Email')

    const picked = await pick(tickets, path)

    expect(picked).toMatchObject({ kind: 'file', name: 'list.csv', sizeBytes: 10 })
    expect(picked && tickets.pathOf(picked.ticket)).toBe(path)
    expect(told).toEqual([path])
  })

  it('says whether a folder is a workspace', async () => {
    const tickets = fileTickets(() => undefined)
    mkdirSync(join(folder, 'office'))
    expect(await pick(tickets, join(folder, 'office'))).toMatchObject({ kind: 'folder', isWorkspace: false })
    writeFileSync(join(folder, 'office', 'studio.json'), '{}')
    expect(await pick(tickets, join(folder, 'office'))).toMatchObject({ kind: 'folder', isWorkspace: true })
  })

  it('gives no ticket for what is not there or is a device', async () => {
    const tickets = fileTickets(() => undefined)
    expect(await pick(tickets, join(folder, 'gone'))).toBeNull()
    expect(await pick(tickets, '/dev/null')).toBeNull()
  })

  it('knows no ticket that it did not give', () => {
    const tickets = fileTickets(() => undefined)
    expect(tickets.pathOf(FileTicket.parse(`f-${'0'.repeat(32)}`))).toBeNull()
    expect(tickets.pathOf(FolderTicket.parse(`d-${'0'.repeat(32)}`))).toBeNull()
  })
})
