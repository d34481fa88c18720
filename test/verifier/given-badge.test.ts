import { describe, expect, it } from 'vitest'
import { badgeFromAddress, badgeFromFile, badgeFromText, pictureType } from '../../src/verifier/given-badge'

describe('badgeFromAddress', () => {
  it('takes the credential that another page put behind the #', () => {
    const given = badgeFromAddress(`#${encodeURIComponent('{"name":"Zoë"}')}`)

    expect(new TextDecoder().decode(given?.bytes)).toBe('{"name":"Zoë"}')
    expect(given).toMatchObject({ name: 'credential.json', sizeBytes: 15 })
  })

  it.each(['', '#', '#%E0%A4%A'])('finds none in %j', (hash) => {
    expect(badgeFromAddress(hash)).toBeNull()
  })
})

describe('badgeFromFile', () => {
  it('reads no more of a huge file than shows that it is too large', async () => {
    const blob = new Blob([new Uint8Array(1)])
    const asked: unknown[] = []
    const file = Object.assign(blob, {
      name: 'huge.png',
      slice: (...range: unknown[]) => {
        asked.push(range)
        return new Blob([new Uint8Array(2)])
      },
    })

    const { name, bytes } = await badgeFromFile(file as unknown as File)

    expect(asked).toEqual([[0, 32 * 1024 * 1024 + 1]])
    expect([name, bytes.length]).toEqual(['huge.png', 2])
  })
})

describe('pictureType', () => {
  it.each([
    ['<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml'],
    ['\ufeff<?xml version="1.0"?>\n<s:svg/>', 'image/svg+xml'],
    ['<html><body>svg</body></html>', null],
    ['{"a":"<svg>"}', null],
  ])('says of %j: %s', (text, type) => {
    expect(pictureType(badgeFromText(text, 'x'))).toBe(type)
  })
})
