import { crc32 } from 'node:zlib'
import encode from 'png-chunks-encode'
import extract from 'png-chunks-extract'
import { bakeSvg, pngBaker, svgBaker, type BakeText } from '../../src/core/baking'
import { concatBytes, sameBytes, utf8 } from '../../src/core/foundation/bytes'
import type { Finding } from '../harness/finding'
import { rounds } from '../harness/rounds'
import { runScenario } from '../harness/scenario'
import { ratioOf } from '../harness/spread'
import { busySvg, noisyPng } from '../inputs/pictures'
import { credentialTexts } from '../inputs/texts'

const ROUNDS = 9
/** As many as stay in a cache, as a text does that was encoded a moment ago; each is baked so many times a round. */
const TEXTS = 200
const PASSES = 5
/** The peer is hundreds of times slower: it bakes fewer texts a round and each once, and its time is multiplied. */
const PEER_SHARE = 10

/**
 * A picture as one buffer of its own, from parts between two shared ones; the texts are UTF-8 already, as an export writes them
 * as files, too. The copy is one of the whole picture, into a buffer of its own.
 */
async function bakePictures(): Promise<readonly Finding[]> {
  const texts = credentialTexts(TEXTS).map((text): BakeText => ({ standard: 'ob3', text, bytes: utf8(text) }))
  const few = texts.slice(0, texts.length / PEER_SHARE)
  const png = noisyPng(100)
  const baker = pngBaker(png, { crc32 })
  if (!baker.ok) throw new Error('the picture is refused')
  const ours = (text: BakeText) => baker.value.bake([text])
  const peer = ({ text }: BakeText) => bakedByPeer(png, text)
  for (const text of few) if (!sameBytes(concatBytes(...ours(text)), peer(text))) throw new Error('the bytes differ')

  const svg = busySvg()
  const vectorBaker = svgBaker(svg)
  if (!vectorBaker.ok) throw new Error('the SVG is refused')
  const vector = (text: BakeText) => vectorBaker.value.bake([text])
  for (const text of few) {
    const slowly = bakeSvg(svg, [text])
    if (!slowly.ok || !sameBytes(concatBytes(...vector(text)), slowly.value.image)) throw new Error('the SVGs differ')
  }

  const pass = (bake: (text: BakeText) => void) => {
    for (let pass = 0; pass < PASSES; pass++) texts.forEach(bake)
  }
  const wholePng = concatBytes(...texts.slice(0, 1).flatMap(ours))
  const wholeSvg = concatBytes(...texts.slice(0, 1).flatMap(vector))
  const samples = await rounds(
    [
      { name: 'peer', run: () => few.forEach(peer) },
      { name: 'ours', run: () => pass((text) => Buffer.concat(ours(text))) },
      { name: 'copy', run: () => pass(() => Buffer.from(wholePng)) },
      { name: 'svg', run: () => pass((text) => Buffer.concat(vector(text))) },
      { name: 'svg copy', run: () => pass(() => Buffer.from(wholeSvg)) },
    ],
    ROUNDS,
  )
  const of = (name: string) => samples.get(name) ?? []
  const peerTimes = of('peer').map((seconds) => seconds * PEER_SHARE * PASSES)
  const percent = (part: readonly number[], whole: readonly number[]) =>
    ratioOf(
      part.map((s) => s * 100),
      whole,
    )
  return [
    {
      target: 7,
      what: 'bake a 100 kB PNG, times as fast as png-chunks-extract + encode',
      spread: ratioOf(peerTimes, of('ours')),
      unit: 'x',
      bound: { kind: 'at-least', value: 300 },
    },
    {
      target: 7,
      what: 'bake a 100 kB PNG, share of the speed of one copy of its bytes',
      spread: percent(of('copy'), of('ours')),
      unit: '%',
      bound: { kind: 'at-least', value: 60 },
    },
    {
      target: 7,
      what: 'bake a 40 kB SVG, share of the speed of one copy of its bytes',
      spread: percent(of('svg copy'), of('svg')),
      unit: '%',
      bound: { kind: 'at-least', value: 35 },
    },
  ]
}

/** As the packages are meant to be used: take apart, put the text chunk behind IHDR, put together. */
function bakedByPeer(png: Uint8Array, text: string): Uint8Array {
  const chunks = extract(png)
  const head = 'openbadgecredential\0\0\0\0\0'
  const at = chunks.findIndex(({ name }) => name === 'IDAT')
  chunks.splice(at, 0, { name: 'iTXt', data: concatBytes(Buffer.from(head, 'latin1'), Buffer.from(text)) })
  return encode(chunks)
}

await runScenario(bakePictures)
