import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import encodeChunks from 'png-chunks-encode'
import extractChunks from 'png-chunks-extract'
import { describe, expect, it } from 'vitest'
import { bakePng, pngBaker, unbakePng, type BakeText } from '../../../src/core/baking'
import { aChunk, aPng, itxtData, pixelsOf, withChunks } from '../../support/png'
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

  it('shares the picture between awards and copies none of it', () => {
    const png = aPng()
    const baker = valueOf(pngBaker(png))

    const [before, , after] = baker.bake([{ standard: 'ob3', text: OB3 }])

    expect(before?.buffer).toBe(png.buffer)
    expect(after?.buffer).toBe(png.buffer)
  })
})

describe('unbakePng', () => {
  const credential = (data: Uint8Array, name = 'iTXt') => withChunks(aPng(), [aChunk(name, data)])
  const latin1 = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'))

  it.each<[string, Uint8Array, string[]]>([
    ['an iTXt by the rules', credential(itxtData('openbadges', OB2)), []],
    [
      'a language and a translated keyword',
      credential(itxtData('openbadges', OB2, { language: 'en', translated: 'é' })),
      [],
    ],
    ['a compressed iTXt', credential(itxtData('openbadges', OB2, { compressed: 1 })), ['badge-not-by-the-rules']],
    ['a tEXt', credential(latin1(`openbadges\0${OB2}`), 'tEXt'), ['badge-not-by-the-rules']],
    [
      'a zTXt',
      credential(Buffer.concat([latin1('openbadges\0\0'), deflateSync(OB2)]), 'zTXt'),
      ['badge-not-by-the-rules'],
    ],
    ['a byte order mark and white space', credential(itxtData('openbadges', `\ufeff \n${OB2}\n\0`)), []],
    [
      'an iTXt behind the pixels',
      withChunks(aPng(), [aChunk('iTXt', itxtData('openbadges', OB2))], aPng().length - 12),
      [],
    ],
    ['bytes behind the end', Uint8Array.from([...credential(itxtData('openbadges', OB2)), 0, 0, 0]), []],
    ['a file without its end', credential(itxtData('openbadges', OB2)).subarray(0, -12), ['png-damaged']],
    [
      'a wrong checksum of its chunk',
      credential(itxtData('openbadges', OB2)).map((byte, i) => (i === 33 + 8 + 16 + OB2.length ? byte ^ 1 : byte)),
      ['png-damaged'],
    ],
  ])('reads %s', (_, png, codes) => {
    const { entries, warnings } = valueOf(unbakePng(png))

    expect(entries).toEqual([{ standard: 'ob2', keyword: 'openbadges', kind: 'json', text: OB2 }])
    expect(codesOf(warnings)).toEqual(codes)
    expect(warnings.every(({ level }) => level === 'warn')).toBe(true)
  })

  it('reads an address as an address, for the network to open', () => {
    const url = 'https://badges.example.edu/awards/a/assertion.json'

    const { entries, warnings } = valueOf(unbakePng(credential(latin1(`openbadges\0${url}`), 'tEXt')))

    expect(entries).toMatchObject([{ kind: 'url', text: url }])
    expect(codesOf(warnings)).toContain('badge-not-inline')
  })

  it('tells of a credential that it cannot read beside one that it can', () => {
    const png = withChunks(aPng(), [
      aChunk('iTXt', itxtData('openbadgecredential', Uint8Array.of(0x7b, 0xff))),
      aChunk('iTXt', itxtData('openbadges', OB2)),
    ])

    const { entries, unread, warnings } = valueOf(unbakePng(png))

    expect(entries.map(({ standard }) => standard)).toEqual(['ob2'])
    expect(codesOf(unread)).toEqual(['text-ill-formed'])
    expect(codesOf(warnings)).toEqual(['text-ill-formed'])
  })

  it('takes the first iTXt before tEXt and zTXt, and warns of more than one', () => {
    const png = withChunks(aPng(), [
      aChunk('tEXt', 'openbadges\0{"from":"tEXt"}'),
      aChunk('iTXt', itxtData('openbadges', '{"from":"first"}')),
      aChunk('iTXt', itxtData('openbadges', '{"from":"second"}')),
    ])

    const { entries, warnings } = valueOf(unbakePng(png))

    expect(entries.map(({ text }) => text)).toEqual(['{"from":"first"}', '{"from":"second"}', '{"from":"tEXt"}'])
    expect(codesOf(warnings).filter((code) => code === 'badge-duplicate')).toHaveLength(1)
  })

  const bomb = deflateSync(Buffer.alloc(64 * 1024 * 1024, 0x20))
  it.each<[string, Uint8Array, string]>([
    ['a picture without a badge', aPng(), 'badge-missing'],
    ['a text under a keyword that only looks alike', credential(itxtData('OpenBadges', OB2)), 'badge-missing'],
    ['a file cut in its credential', credential(itxtData('openbadges', OB2)).subarray(0, 80), 'png-damaged'],
    [
      'a bomb',
      credential(Buffer.concat([itxtData('openbadges', '').map((b, i) => (i === 11 ? 1 : b)), bomb])),
      'text-too-large',
    ],
    ['a zTXt bomb', credential(Buffer.concat([latin1('openbadges\0\0'), bomb]), 'zTXt'), 'text-too-large'],
    ['a broken zlib stream', credential(latin1('openbadges\0\0garbage'), 'zTXt'), 'png-damaged'],
    [
      'a zlib stream cut short',
      credential(Buffer.concat([latin1('openbadges\0\0'), deflateSync(OB2).subarray(0, 20)]), 'zTXt'),
      'png-damaged',
    ],
    ['text that is not UTF-8', credential(itxtData('openbadges', Uint8Array.of(0x7b, 0xff, 0x7d))), 'text-ill-formed'],
    ['more than 4 MiB of text', credential(itxtData('openbadges', 'x'.repeat(4 * 1024 * 1024 + 1))), 'text-too-large'],
    ['what is no PNG', latin1('GIF89a'), 'png-damaged'],
  ])('refuses %s', (_, png, code) => {
    expect(codesOf(problemsOf(unbakePng(png)))).toContain(code)
  })

  it('never throws, whatever bytes are changed or cut', () => {
    const png = valueOf(bakePng(aPng(), both)).image
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(png.length - 1), fc.nat(255)), { maxLength: 6 }),
        fc.nat(png.length),
        (edits, cut) => {
          const bytes = Uint8Array.from(png)
          for (const [at, value] of edits) bytes[at] = value

          expect(typeof unbakePng(bytes.subarray(0, cut)).ok).toBe('boolean')
          expect(typeof bakePng(bytes.subarray(0, cut), both).ok).toBe('boolean')
        },
      ),
      { numRuns: 500 },
    )
  })

  it.each([
    ['text-url.png', 'url'],
    ['itxt-before-iend.png', 'json'],
    ['itxt-compressed.png', 'json'],
    ['itxt-twice.png', 'json'],
    ['itxt-language.png', 'json'],
  ])('reads %s as other software made it', (file, kind) => {
    const { entries } = valueOf(unbakePng(readFileSync(join('test/vectors/foreign/png-quirks', file))))

    expect(entries[0]).toMatchObject({ standard: 'ob2', kind })
  })
})
