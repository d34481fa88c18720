import { crc32 } from 'node:zlib'
import encode from 'png-chunks-encode'
import extract from 'png-chunks-extract'
import { bakeSvg, pngBaker, svgBaker } from '../../src/core/baking'
import { concatBytes, sameBytes } from '../../src/core/foundation/bytes'
import type { Finding } from '../harness/finding'
import { ringOf } from '../harness/ring'
import { rounds } from '../harness/rounds'
import { runScenario } from '../harness/scenario'
import { ratioOf } from '../harness/spread'
import { busySvg, noisyPng } from '../inputs/pictures'
import { credentialTexts } from '../inputs/texts'

const ROUNDS = 9
const TEXTS = 1000
/** The peer is hundreds of times slower: it bakes fewer texts a round, and its time is multiplied. */
const PEER_SHARE = 50
const RING_MEGABYTES = 64

/** Pictures as an export makes them: parts between two shared buffers, each put to its own place. The copy goes to the same places. */
async function bakePictures(): Promise<readonly Finding[]> {
  const texts = credentialTexts(TEXTS)
  const few = texts.slice(0, texts.length / PEER_SHARE)
  const png = noisyPng(100)
  const baker = pngBaker(png, { crc32 })
  if (!baker.ok) throw new Error('the picture is refused')
  const ours = (text: string) => baker.value.bake([{ standard: 'ob3', text }])
  const peer = (text: string) => bakedByPeer(png, text)
  for (const text of few) if (!sameBytes(concatBytes(...ours(text)), peer(text))) throw new Error('the bytes differ')

  const svg = busySvg()
  const vectorBaker = svgBaker(svg)
  if (!vectorBaker.ok) throw new Error('the SVG is refused')
  const vector = (text: string) => vectorBaker.value.bake([{ standard: 'ob3', text }])
  for (const text of few) {
    const slowly = bakeSvg(svg, [{ standard: 'ob3', text }])
    if (!slowly.ok || !sameBytes(concatBytes(...vector(text)), slowly.value.image)) throw new Error('the SVGs differ')
  }

  const ring = ringOf(RING_MEGABYTES)
  const wholePng = [concatBytes(...ours(texts[0] ?? ''))]
  const wholeSvg = [concatBytes(...vector(texts[0] ?? ''))]
  const samples = await rounds(
    [
      { name: 'peer', run: () => few.forEach(peer) },
      { name: 'ours', run: () => texts.forEach((text) => ring.put(ours(text))) },
      { name: 'copy', run: () => texts.forEach(() => ring.put(wholePng)) },
      { name: 'svg', run: () => texts.forEach((text) => ring.put(vector(text))) },
      { name: 'svg copy', run: () => texts.forEach(() => ring.put(wholeSvg)) },
    ],
    ROUNDS,
  )
  const of = (name: string) => samples.get(name) ?? []
  const peerTimes = of('peer').map((seconds) => seconds * PEER_SHARE)
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
