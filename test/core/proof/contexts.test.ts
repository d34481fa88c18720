import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contextIndex } from '../../support/contexts'

const folder = new URL('../../../resources/contexts/', import.meta.url)

describe('the bundled contexts', () => {
  it.each(Object.entries(contextIndex))('%s is the file it was', (_, { file, sha256 }) => {
    expect(
      createHash('sha256')
        .update(readFileSync(new URL(file, folder)))
        .digest('hex'),
    ).toBe(sha256)
  })

  it('are those whose digests W3C publishes', () => {
    expect(contextIndex['https://www.w3.org/ns/credentials/v2']?.sha256).toBe(
      '59955ced6697d61e03f2b2556febe5308ab16842846f5b586d7f1f7adec92734',
    )
    expect(contextIndex['https://www.w3.org/2018/credentials/v1']?.sha256).toBe(
      'ab4ddd9a531758807a79a5b450510d61ae8d147eab966cc9a200c07095b0cdcc',
    )
  })

  it('are all in the index', () => {
    const indexed = Object.values(contextIndex).map(({ file }) => file)

    expect(
      readdirSync(folder)
        .filter((file) => /json/.test(file) && file !== 'index.json')
        .sort(),
    ).toEqual(indexed.sort())
  })
})
