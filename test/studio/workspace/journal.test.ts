import { readFileSync, writeFileSync, readdirSync, existsSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { createJournal, mendJournal, openJournal } from '../../../src/studio/workspace/journal'
import { readJournal, type JournalEnd } from '../../../src/studio/workspace/journal-read'
import { aDisk } from '../../support/disk'
import { aFolder } from '../../support/folders'
import { objectFrom } from '../../support/json'

const Personal = z.looseObject({ salt: z.string(), name: z.string() })
const schema = { event: z.strictObject({ n: z.number() }), personalOf: () => Personal }
type Event = { n: number }
type Personal = { name: string }

async function aJournal(count: number): Promise<string> {
  const path = join(aFolder(), 'awards.jsonl')
  const journal = await createJournal<Event, Personal>(aDisk(), path)
  for (let n = 1; n <= count; n++) await journal.write([{ event: { n }, personal: { name: `Zoë ${n}` } }])
  await journal.commit()
  await journal.close()
  return path
}

async function read(path: string): Promise<{ seen: number[]; names: (string | null)[]; end: JournalEnd }> {
  const seen: number[] = []
  const names: (string | null)[] = []
  const reader = readJournal(aDisk().files, path, schema)
  for (let step = await reader.next(); ; step = await reader.next()) {
    if (step.done === true) return { seen, names, end: step.value }
    for (const line of step.value) {
      seen.push(line.event.n)
      names.push(line.personal?.name ?? null)
    }
  }
}

describe('journal', () => {
  it('gives back every line in order, and personal data with it', async () => {
    const path = await aJournal(3)

    const { seen, names, end } = await read(path)

    expect(seen).toEqual([1, 2, 3])
    expect(names).toEqual(['Zoë 1', 'Zoë 2', 'Zoë 3'])
    expect(end.kind).toBe('whole')
  })

  it('writes a line as the contract says: sum over all but the text of personal, personal by its own SHA-256', async () => {
    const [line = ''] = readFileSync(await aJournal(1), 'utf8').split('\n')
    const personalText = line.slice(line.indexOf('"personal":') + '"personal":'.length, -1)
    const head = line.slice(line.indexOf('"seq"'), line.indexOf(',"personal":'))
    const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

    expect(objectFrom(line)).toMatchObject({
      sum: sha256(head),
      before: '0'.repeat(64),
      personalSha256: sha256(personalText),
    })
    const salt = /^\{"salt":"([\w-]+)"/.exec(personalText)?.[1] ?? ''
    expect(Buffer.from(salt, 'base64url')).toHaveLength(16)
  })

  it('still holds when personal data is erased', async () => {
    const path = await aJournal(3)
    const erased = readFileSync(path, 'utf8').replace(/"personal":\{[^\n]*"Zoë 2"\}\}/, '"personal":null}')
    writeFileSync(path, erased)

    const { seen, names, end } = await read(path)

    expect(erased).not.toContain('Zoë 2')
    expect(seen).toEqual([1, 2, 3])
    expect(names).toEqual(['Zoë 1', null, 'Zoë 3'])
    expect(end.kind).toBe('whole')
  })

  it('loses no whole line of a journal cut at any byte, and says where it was cut', async () => {
    const path = await aJournal(4)
    const whole = readFileSync(path)
    const ends = [...whole].flatMap((byte, at) => (byte === 10 ? [at + 1] : []))
    for (const padding of [0, 7])
      for (let cut = 0; cut <= whole.length; cut++) {
        writeFileSync(path, Buffer.concat([whole.subarray(0, cut), Buffer.alloc(padding)]))

        const { seen, end } = await read(path)

        const lines = ends.filter((at) => at <= cut).length
        expect(seen).toHaveLength(lines)
        expect(end.kind).toBe(cut === (ends[lines - 1] ?? 0) && padding === 0 ? 'whole' : 'torn')
      }
  })

  it('sets a torn tail aside, reports it, and goes on behind the last whole line', async () => {
    const path = await aJournal(3)
    const whole = readFileSync(path)
    writeFileSync(path, whole.subarray(0, whole.length - 5))
    const { end } = await read(path)

    const notice = await mendJournal(aDisk(), path, 'awards.jsonl', end)
    const journal = await openJournal<Event, Personal>(aDisk(), path, end.position)
    await journal.write([{ event: { n: 9 } }])
    await journal.commit()
    await journal.close()

    expect(notice).toMatchObject({ code: 'journal-torn', level: 'warn' })
    expect(readFileSync(`${path}.torn-1`, 'utf8')).toMatch(/^\{"sum"/)
    expect((await read(path)).seen).toEqual([1, 2, 9])
    expect(readdirSync(join(path, '..')).sort()).toEqual(['awards.jsonl', 'awards.jsonl.torn-1'])
  })

  it('takes any changed byte before the last line for damage and gives nothing from there on', async () => {
    const path = await aJournal(3)
    const whole = readFileSync(path)
    const lastLine = whole.lastIndexOf(10, whole.length - 2) + 1
    await fc.assert(
      fc.asyncProperty(fc.nat(lastLine - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const changed = Buffer.from(whole)
        changed[at] = (changed[at] ?? 0) ^ flip
        writeFileSync(path, changed)

        const { seen, end } = await read(path)

        expect(end.kind).toBe('damaged')
        expect(seen.length).toBeLessThan(3)
        await expect(mendJournal(aDisk(), path, 'awards.jsonl', end)).rejects.toThrow(/is damaged in line/)
      }),
      { numRuns: 200, seed: 7 },
    )
    expect(existsSync(`${path}.torn-1`)).toBe(false)
  })

  it.each(['swapped', 'removed', 'doubled'])('notices %s lines', async (how) => {
    const path = await aJournal(4)
    const lines = readFileSync(path, 'utf8').trimEnd().split('\n')
    const [a = '', b = '', c = '', d = ''] = lines
    const changed = { swapped: [a, c, b, d], removed: [a, c, d], doubled: [a, b, b, c, d] }[how] ?? []
    writeFileSync(path, `${changed.join('\n')}\n`)

    const { end } = await read(path)

    expect(end.kind).toBe('damaged')
  })

  it('is never used again after a failed sync', async () => {
    const path = await aJournal(1)
    const { end } = await read(path)
    const disk = aDisk({ at: 4, what: 'EIO' }) // open, sync of what was there, write, then the failing sync
    const journal = await openJournal<Event, Personal>(disk, path, end.position)
    await journal.write([{ event: { n: 2 } }])

    await expect(journal.commit()).rejects.toMatchObject({ problem: { code: 'disk-failed' } })
    await expect(journal.commit()).rejects.toThrow('after a failed write')
    expect(disk.faulty.log.at(-1)).toBe(`sync ${path}`)
    await journal.close()
  })
})
