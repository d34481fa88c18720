import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bakePng, unbakePng, type BakeText } from '../../../src/core/baking'
import { aChunk, aPng, itxtData, withChunks } from '../../support/png'
import { problemsOf, valueOf } from '../../support/results'

const OB3 = '{"type":["OpenBadgeCredential"],"name":"Zoë 😀"}'
const OB2 = '{"type":"Assertion","id":"https://badges.example.edu/awards/a/assertion.json"}'
const both: BakeText[] = [
  { standard: 'ob2', text: OB2 },
  { standard: 'ob3', text: OB3 },
]
const codesOf = (problems: readonly { code: string }[]) => problems.map(({ code }) => code)

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
