import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import { parseTemplate } from '../../src/core/design'
import { renderArtwork } from '../../src/studio/rendering/artwork'
import { renderPng } from '../../src/studio/rendering/png'
import type { Finding } from '../harness/finding'
import { rounds } from '../harness/rounds'
import { runScenario } from '../harness/scenario'
import { ratioOf } from '../harness/spread'
import { benchMachine, root, valueOf } from '../inputs/office'

const ROUNDS = 9
const TIMES = 6
const TEMPLATES = ['faculty-shield', 'scholars-seal', 'laurel-medal']

/** The artwork of a version, from scene to SVG and PNG, against one bare rasterising of that SVG. */
async function drawArtwork(): Promise<readonly Finding[]> {
  const { materials } = benchMachine()
  const scenes = TEMPLATES.map(
    (id) =>
      valueOf(parseTemplate(JSON.parse(readFileSync(join(root, `resources/templates/${id}.json`), 'utf8')))).scene,
  )
  const drawn = await Promise.all(scenes.map((scene) => renderArtwork(materials, scene, { title: 'Bench' })))
  const svgs = drawn.map(({ svg }) => svg)
  const bare = (svg: string, size: number) =>
    new Resvg(svg, { fitTo: { mode: 'width', value: size }, font: { loadSystemFonts: false } }).render().asPng()
  for (const [i, scene] of scenes.entries()) {
    const again = await renderArtwork(materials, structuredClone(scene), { title: 'Bench' })
    if (again.svg !== svgs[i] || !Buffer.from(again.png).equals(Buffer.from(drawn[i]?.png ?? [])))
      throw new Error('other bytes')
  }
  const samples = await rounds(
    [
      {
        name: 'ours',
        run: async () => {
          // A scene that was never painted: parsed anew, so that nothing is kept from before.
          for (let i = 0; i < TIMES; i++)
            for (const scene of scenes) await renderArtwork(materials, structuredClone(scene), { title: 'Bench' })
        },
      },
      {
        name: 'bare',
        run: () => {
          for (let i = 0; i < TIMES; i++) for (const svg of svgs) bare(svg, 600)
        },
      },
      {
        name: 'small',
        run: () => {
          for (let i = 0; i < TIMES; i++) for (const svg of svgs) renderPng(svg, 64)
        },
      },
    ],
    ROUNDS,
  )
  const of = (name: string) => samples.get(name) ?? []
  return [
    {
      target: 14,
      what: 'artwork of a version, scene to SVG and PNG, against one bare resvg render + PNG',
      spread: ratioOf(of('ours'), of('bare')),
      unit: 'x',
      bound: { kind: 'at-most', value: 1.2 },
    },
    {
      target: 14,
      what: 'the same picture at 64 px, against the 600 px render',
      spread: ratioOf(of('small'), of('bare')),
      unit: 'x',
      bound: { kind: 'at-most', value: 0.2 },
    },
  ]
}

await runScenario(drawArtwork)
