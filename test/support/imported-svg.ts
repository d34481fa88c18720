import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PNG } from 'pngjs'
import { FontCatalog, parseScene, svgFromPaintList, type Scene } from '../../src/core/design'
import { importSvg, settledWords, type ImportedSvg } from '../../src/core/design/svg-import'
import { renderPng } from '../../src/studio/rendering/png'
import { bundledMaterials } from './design-materials'
import { valueOf } from './results'

const THEME = { deep: '#102030', base: '#204060', light: '#6080A0', accent: '#C0A040', paper: '#FFFFFF' }
const SIZE = 600
/** A pixel differs when a channel is further off than this. */
const FAR = 32

const materials = bundledMaterials()
const { families } = FontCatalog.parse(
  JSON.parse(readFileSync(join(import.meta.dirname, '../../resources/fonts/catalog.json'), 'utf8')),
)

/** An SVG imported as large as the artboard, with the families that are bundled. */
export async function importedSvg(svg: string): Promise<ImportedSvg> {
  const imported = valueOf(importSvg(svg, { ids: 'svg', fonts: families, side: () => SIZE }))
  await materials.paint(sceneOf(imported))
  const { shaper } = await materials.ready()
  return { ...imported, elements: settledWords(imported.elements, imported.lines, shaper) }
}

/** A design of nothing but imported elements; it is one that can be saved. */
function sceneOf({ elements }: Pick<ImportedSvg, 'elements'>): Scene {
  return valueOf(parseScene({ formatVersion: 1, artboard: { size: SIZE }, theme: THEME, elements }))
}

/** The SVG that Rosette writes for an imported one. */
export async function ownSvg(imported: ImportedSvg): Promise<string> {
  const { assets } = imported
  const list = await materials.paint(sceneOf(imported), assets)
  return svgFromPaintList(list, { title: '', description: '', assets })
}

/** An SVG laid out on the artboard by itself, so that both drawings lie alike. */
export function onArtboard(svg: string, size: { readonly width: number; readonly height: number }): string {
  const body = svg.replace(/^[^]*?(?=<svg[\s>])/, '')
  const tag = /^<svg[^>]*>/.exec(body)?.[0] ?? ''
  const sized = tag.replace(/\s(?:width|height|x|y)\s*=\s*(?:"[^"]*"|'[^']*')/g, '')
  const space = /\sviewBox\s*=/.test(tag)
    ? ''
    : ` viewBox="0 0 ${/\swidth="([\d.]+)/.exec(tag)?.[1] ?? 300} ${/\sheight="([\d.]+)/.exec(tag)?.[1] ?? 150}"`
  const inner =
    sized.replace(/^<svg/, `<svg width="${size.width}" height="${size.height}"${space}`) + body.slice(tag.length)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE}" height="${SIZE}" viewBox="0 0 ${SIZE} ${SIZE}">${inner}</svg>`
}

/** An SVG as resvg draws it. */
export function drawnByResvg(svg: string): PNG {
  return PNG.sync.read(Buffer.from(renderPng(svg, SIZE)))
}

/** Share of pixels in which two drawings differ; colour counts as much as it covers. */
export function difference(a: PNG, b: PNG): number {
  let far = 0
  for (let i = 0; i < a.data.length; i += 4) {
    const [alphaA, alphaB] = [a.data[i + 3] ?? 0, b.data[i + 3] ?? 0]
    const off = [0, 1, 2].map((k) => Math.abs(((a.data[i + k] ?? 0) * alphaA - (b.data[i + k] ?? 0) * alphaB) / 255))
    if (Math.max(...off, Math.abs(alphaA - alphaB)) > FAR) far++
  }
  return a.data.length === b.data.length ? far / (a.width * a.height) : 1
}
