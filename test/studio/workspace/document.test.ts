import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { createDocument, openDocument } from '../../../src/studio/workspace/document'
import { aDisk } from '../../support/disk'
import type { Fault } from '../../support/faulty-files'
import { aFolder } from '../../support/folders'

const schema = z.strictObject({ count: z.int() })
const aPlace = () => ({ path: join(aFolder(), 'studio.json'), name: 'studio.json', schema })

describe('document', () => {
  it('keeps what it was given and the state before as .bak', async () => {
    const place = aPlace()
    const document = await createDocument(aDisk(), place, { count: 1 })

    await document.update((data) => (data.count = 2))

    expect((await openDocument(aDisk(), place)).data).toEqual({ count: 2 })
    expect(JSON.parse(readFileSync(`${place.path}.bak`, 'utf8'))).toEqual({ count: 1 })
    expect(readdirSync(join(place.path, '..')).sort()).toEqual(['studio.json', 'studio.json.bak'])
  })

  it('writes in the order it was asked to, and all of it', async () => {
    const place = aPlace()
    const document = await createDocument(aDisk(), place, { count: 0 })

    await Promise.all([1, 2, 3, 4, 5].map((count) => document.update((data) => (data.count = count))))

    expect((await openDocument(aDisk(), place)).data).toEqual({ count: 5 })
    expect(JSON.parse(readFileSync(`${place.path}.bak`, 'utf8'))).toEqual({ count: 4 })
  })

  it.each([
    ['{"count": 1', 'is not JSON'],
    ['{"count": "one"}', 'count'],
    ['{"count": 1, "more": true}', 'more'],
    ['\u0000\u0000\u0000', 'is not JSON'],
  ])('names the damaged file, what is wrong and the backup: %j', async (text, why) => {
    const place = aPlace()
    writeFileSync(place.path, text)

    const opening = openDocument(aDisk(), place)

    await expect(opening).rejects.toMatchObject({
      problem: { code: 'document-damaged', where: { file: 'studio.json' } },
    })
    await expect(opening).rejects.toThrow(why)
    await expect(opening).rejects.toThrow('studio.json.bak')
  })

  it('refuses to write what it would not read', async () => {
    const place = aPlace()
    const document = await createDocument(aDisk(), place, { count: 1 })

    await expect(document.update((data) => (data.count = 1.5))).rejects.toThrow()

    expect((await openDocument(aDisk(), place)).data).toEqual({ count: 1 })
  })

  describe('with a disk that fails or a process that dies at any operation of a write', () => {
    const kinds: Fault['what'][] = ['EIO', 'ENOSPC', 'EACCES', 'kill-before', 'kill-within', 'kill-after']
    it.each(kinds)('%s: the old or the new document is there whole', async (what) => {
      const counting = aDisk()
      const first = aPlace()
      await createDocument(counting, first, { count: 1 })
      const before = counting.faulty.operations()
      await (await openDocument(counting, first)).update((data) => (data.count = 2))
      const operations = counting.faulty.operations() - before
      expect(operations).toBeGreaterThan(10)

      for (let at = 1; at <= operations; at++) {
        const place = aPlace()
        await createDocument(aDisk(), place, { count: 1 })
        const disk = aDisk({ at, what, lasting: at % 2 === 0 })
        const confirmed = await openDocument(disk, place)
          .then((document) => document.update((data) => (data.count = 2)))
          .then(() => true)
          .catch(() => false)

        const { data } = await openDocument(aDisk(), place)
        expect(data.count).toSatisfy((count: number) => count === 2 || (count === 1 && !confirmed))
      }
    })
  })
})
