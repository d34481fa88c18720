import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32, deflateSync } from 'node:zlib'
import fc from 'fast-check'
import encodeChunks from 'png-chunks-encode'
import extractChunks from 'png-chunks-extract'
import { describe, expect, it } from 'vitest'
import { bakePng, pngBaker, unbakePng, type BakeText } from '../../../src/core/baking'
import { aChunk, aPng, pixelsOf, withChunks } from '../../support/png'
import { problemsOf, valueOf } from '../../support/results'

const OB3 = '{"type":["OpenBadgeCredential"],"name":"Zoë 😀"}'
const OB2 = '{"type":"Assertion","id":"https://badges.example.edu/awards/a/assertion.json"}'
const JWS = 'eyJhbGciOiJSUzI1NiJ9.eyJhIjoxfQ.c2ln'
const both: BakeText[] = [
  { standard: 'ob2', text: OB2 },
  { standard: 'ob3', text: OB3 },
]
const codesOf = (problems: readonly { code: string }[]) => problems.map(({ code }) => code)
const jsonText = () =>
  fc
    .dictionary(
      fc.string().map((name) => `m${name}`),
      fc.string(),
    )
    .map((value) => JSON.stringify({ a: value }))

describe('bakePng', () => {
  it('writes one uncompressed iTXt a keyword right after the header, 3.0 first', () => {
    const { image } = valueOf(bakePng(aPng(), both))

    const chunks = extractChunks(image)
    expect(chunks.map(({ name }) => name)).toEqual(['IHDR', 'iTXt', 'iTXt', 'IDAT', 'IEND'])
    expect(Buffer.from(chunks[1]?.data ?? []).toString()).toBe(`openbadgecredential\0\0\0\0\0${OB3}`)
    expect(Buffer.from(chunks[2]?.data ?? []).toString()).toBe(`openbadges\0\0\0\0\0${OB2}`)
  })

  it('gives back every credential, leaves all other bytes and the pixels alone', () => {
    const size = fc.integer({ min: 1, max: 20 })
    fc.assert(
      fc.property(size, size, jsonText(), (width, height, text) => {
        const png = aPng(width, height)
        const { image } = valueOf(bakePng(png, [{ standard: 'ob3', text }]))

        expect(valueOf(unbakePng(image)).entries).toEqual([
          { standard: 'ob3', keyword: 'openbadgecredential', kind: 'json', text },
        ])
        const added = image.length - png.length
        expect(Buffer.concat([image.subarray(0, 33), image.subarray(33 + added)]).equals(png)).toBe(true)
        expect(pixelsOf(image).equals(pixelsOf(png))).toBe(true)
      }),
      { numRuns: 50 },
    )
  })

  it.skipIf(spawnSync('pngcheck').error)('makes files that pngcheck calls sound', () => {
    const folder = mkdtempSync(join(tmpdir(), 'rosette-png-'))
    const file = join(folder, 'baked.png')
    writeFileSync(file, valueOf(bakePng(aPng(30, 20), both)).image)

    const said = execFileSync('pngcheck', ['-v', file], { encoding: 'utf8' })

    rmSync(folder, { recursive: true })
    expect(said).toContain('No errors detected')
    expect(said).toContain('keyword: openbadgecredential')
  })

  it('replaces what is there under the same keyword, old forms too, and says so', () => {
    const png = aPng()
    const old = withChunks(png, [
      aChunk('tEXt', 'openbadges\0https://old.example/1'),
      aChunk('tIME', Uint8Array.of(7, 230, 1, 1, 0, 0, 0)),
      aChunk('zTXt', Buffer.concat([Buffer.from('openbadges\0\0'), deflateSync('{"old":1}')])),
      aChunk('tEXt', 'Comment\0stays'),
    ])

    const { image, warnings } = valueOf(bakePng(old, [{ standard: 'ob2', text: OB2 }]))

    expect(codesOf(warnings)).toEqual(['badge-replaced'])
    expect(extractChunks(image).map(({ name }) => name)).toEqual(['IHDR', 'iTXt', 'tIME', 'tEXt', 'IDAT', 'IEND'])
    expect(valueOf(unbakePng(image)).entries.map(({ text }) => text)).toEqual([OB2])
  })

  it('keeps a credential of another standard and says so', () => {
    const { image } = valueOf(bakePng(aPng(), [{ standard: 'ob2', text: OB2 }]))

    const again = valueOf(bakePng(image, [{ standard: 'ob3', text: JWS }]))

    expect(codesOf(again.warnings)).toEqual(['badge-kept'])
    expect(valueOf(unbakePng(again.image)).entries.map(({ kind }) => kind)).toEqual(['jws', 'json'])
  })

  it('writes the same bytes every time, and the same when baked twice', () => {
    const once = valueOf(bakePng(aPng(), both)).image

    expect(valueOf(bakePng(aPng(), both)).image).toEqual(once)
    expect(valueOf(bakePng(once, both)).image).toEqual(once)
  })

  it('leaves out bytes behind the picture and says so', () => {
    const png = aPng()

    const { image, warnings } = valueOf(bakePng(Uint8Array.from([...png, 1, 2, 3]), both))

    expect(warnings).toMatchObject([{ code: 'png-trailing-bytes', values: { bytes: 3 } }])
    expect(image).toEqual(valueOf(bakePng(png, both)).image)
  })

  it('takes the white space off a file that ends in a line end', () => {
    const { image } = valueOf(bakePng(aPng(), [{ standard: 'ob3', text: `${JWS}\n` }]))

    expect(Buffer.from(extractChunks(image)[1]?.data ?? []).toString()).toBe(`openbadgecredential\0\0\0\0\0${JWS}`)
  })

  const header = (change: (data: DataView) => void) => {
    const data = Uint8Array.from(aPng().subarray(16, 29))
    change(new DataView(data.buffer))
    return Uint8Array.from(Buffer.concat([aPng().subarray(0, 8), aChunk('IHDR', data), aPng().subarray(33)]))
  }
  const pieces = (names: readonly string[]) =>
    encodeChunks(
      names.map(
        (name) => extractChunks(aPng()).find((chunk) => chunk.name === name) ?? { name, data: new Uint8Array(3) },
      ),
    )
  const changed = (at: number) => aPng().map((byte, i) => (i === at ? byte ^ 1 : byte))
  it.each<[string, Uint8Array, string]>([
    ['an empty file', new Uint8Array(), 'png-damaged'],
    ['a JPEG', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), 'png-damaged'],
    ['a wrong signature', changed(4), 'png-damaged'],
    ['a wrong checksum', changed(30), 'png-damaged'],
    ['a changed pixel', changed(45), 'png-damaged'],
    ['a file cut in its pixels', aPng().subarray(0, 50), 'png-damaged'],
    ['a file without its end', aPng().subarray(0, aPng().length - 12), 'png-damaged'],
    [
      'a length beyond the file',
      withChunks(aPng(), [Uint8Array.of(0x7f, 0xff, 0xff, 0xff, 73, 68, 65, 84)]),
      'png-damaged',
    ],
    ['a length of 4 GiB', withChunks(aPng(), [Uint8Array.of(0xff, 0xff, 0xff, 0xff, 73, 68, 65, 84)]), 'png-damaged'],
    ['a chunk name of digits', withChunks(aPng(), [aChunk('1234', '')]), 'png-damaged'],
    ['an unknown critical chunk', withChunks(aPng(), [aChunk('CgBI', 'x')]), 'png-damaged'],
    ['no pixels', pieces(['IHDR', 'IEND']), 'png-damaged'],
    ['two headers', pieces(['IHDR', 'IHDR', 'IDAT', 'IEND']), 'png-damaged'],
    ['a header that is not first', pieces(['tEXt', 'IHDR', 'IDAT', 'IEND']), 'png-damaged'],
    ['pixels torn apart', pieces(['IHDR', 'IDAT', 'tEXt', 'IDAT', 'IEND']), 'png-damaged'],
    ['a palette behind the pixels', pieces(['IHDR', 'IDAT', 'PLTE', 'IEND']), 'png-damaged'],
    ['no width', header((view) => view.setUint32(0, 0)), 'png-damaged'],
    ['a colour type that is none', header((view) => view.setUint8(9, 5)), 'png-damaged'],
    ['a depth that does not go with the colour', header((view) => view.setUint8(8, 4)), 'png-damaged'],
    ['12,001 pixels a side', header((view) => view.setUint32(0, 12_001)), 'image-too-large'],
    ['more than 64 megapixels', header((v) => (v.setUint32(0, 8001), v.setUint32(4, 8001))), 'image-too-large'],
    ['more than 32 MiB', new Uint8Array(32 * 1024 * 1024 + 1), 'file-too-large'],
  ])('refuses %s', (_, png, code) => {
    expect(codesOf(problemsOf(bakePng(png, both)))).toContain(code)
    expect(codesOf(problemsOf(pngBaker(png)))).toContain(code)
  })

  it.each<[string, BakeText[], string]>([
    ['what is not JSON', [{ standard: 'ob3', text: 'hello' }], 'json-damaged'],
    ['broken JSON', [{ standard: 'ob3', text: '{"a":' }], 'json-damaged'],
    ['an address', [{ standard: 'ob2', text: 'https://a.example/1' }], 'json-damaged'],
    ['two of one standard', [both[0], both[0]] as BakeText[], 'json-damaged'],
    ['a member twice', [{ standard: 'ob3', text: '{"a":1,"a":2}' }], 'json-duplicate-member'],
    ['more than 4 MiB', [{ standard: 'ob3', text: `{"a":"${'x'.repeat(4 * 1024 * 1024)}"}` }], 'text-too-large'],
  ])('refuses to bake %s', (_, texts, code) => {
    expect(codesOf(problemsOf(bakePng(aPng(), texts)))).toEqual([code])
  })
})

describe('pngBaker', () => {
  it('makes the bytes that bakePng makes with png-chunks-encode', () => {
    fc.assert(
      fc.property(jsonText(), jsonText(), (ob3, ob2) => {
        const texts: BakeText[] = [
          { standard: 'ob3', text: ob3 },
          { standard: 'ob2', text: ob2 },
        ]
        const baker = valueOf(pngBaker(aPng(9, 9)))

        expect(Uint8Array.from(Buffer.concat(baker.bake(texts)))).toEqual(valueOf(bakePng(aPng(9, 9), texts)).image)
      }),
      { numRuns: 50 },
    )
  })

  it('makes the same bytes with the checksum of the runtime', () => {
    const texts: BakeText[] = [{ standard: 'ob3', text: OB3 }]

    const native = valueOf(pngBaker(aPng(), { crc32 })).bake(texts)

    expect(Buffer.concat(native)).toEqual(Buffer.concat(valueOf(pngBaker(aPng())).bake(texts)))
  })

  it('shares the picture between awards and copies none of it', () => {
    const png = aPng()
    const baker = valueOf(pngBaker(png))

    const parts = baker.bake([{ standard: 'ob3', text: OB3 }])

    expect(parts.at(0)?.buffer).toBe(png.buffer)
    expect(parts.at(-1)?.buffer).toBe(png.buffer)
  })

  it('takes the bytes of a text as they are, in the order of the standards', () => {
    const known = [
      { standard: 'ob2', text: OB2, bytes: Buffer.from(OB2) },
      { standard: 'ob3', text: OB3, bytes: Buffer.from(OB3) },
    ] as const
    const parts = valueOf(pngBaker(aPng())).bake(known)

    expect(Buffer.concat(parts)).toEqual(Buffer.from(valueOf(bakePng(aPng(), known)).image))
    expect(parts.filter((part) => known.some(({ bytes }) => bytes === part))).toEqual([known[1].bytes, known[0].bytes])
  })
})
