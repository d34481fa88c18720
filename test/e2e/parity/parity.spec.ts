import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, chromium, expect, test, type Page } from '@playwright/test'
import { PNG } from 'pngjs'
import { build } from 'vite'
import { parseTemplate, svgFromPaintList, type PaintList } from '../../../src/core/design'
import { DesignMaterials } from '../../../src/studio/rendering/design-materials'
import { renderPng } from '../../../src/studio/rendering/png'
import { serveFiles } from '../../support/serve-files'

const SIZE_PX = 600
/** A pixel differs when a channel is further off than this. */
const FAR = 32
/** Share of pixels that may differ (issue: parity). */
const MOST = 0.005

const PAGE = '<!doctype html><meta charset="utf-8"><script src="page.js"></script>'

const root = join(import.meta.dirname, '../../..')
const templates = readdirSync(join(root, 'resources/templates'))
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.slice(0, -5))
const materials = new DesignMaterials((name) =>
  Promise.resolve(new Uint8Array(readFileSync(join(root, 'resources', name)))),
)

type Drawing = { readonly list: PaintList; readonly svg: string; readonly png: PNG }

async function drawingOf(id: string): Promise<Drawing> {
  const parsed = parseTemplate(JSON.parse(readFileSync(join(root, `resources/templates/${id}.json`), 'utf8')))
  if (!parsed.ok) throw new Error(id)
  const list = await materials.paint(parsed.value.scene)
  const svg = svgFromPaintList(list, { title: id, description: '' })
  return { list, svg, png: PNG.sync.read(Buffer.from(renderPng(svg, SIZE_PX))) }
}

/** Share of pixels in which two pictures differ by more than FAR in a channel; colour counts as much as it covers. */
function difference(a: PNG, b: PNG): number {
  expect([a.width, a.height]).toEqual([b.width, b.height])
  let far = 0
  for (let i = 0; i < a.data.length; i += 4) {
    const [alphaA, alphaB] = [a.data[i + 3] ?? 0, b.data[i + 3] ?? 0]
    const off = [0, 1, 2].map((k) => Math.abs(((a.data[i + k] ?? 0) * alphaA - (b.data[i + k] ?? 0) * alphaB) / 255))
    if (Math.max(...off, Math.abs(alphaA - alphaB)) > FAR) far++
  }
  return far / (a.width * a.height)
}

function picture(address: string): PNG {
  return PNG.sync.read(Buffer.from(address.slice(address.indexOf(',') + 1), 'base64'))
}

async function pageWithCanvas(): Promise<{ url: string; close: () => Promise<void> }> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, 'canvas-page.ts'), formats: ['iife'], name: 'parity' },
    },
  })
  const parts = [built].flat().flatMap((one) => ('output' in one ? one.output : []))
  const code = parts.flatMap((part) => (part.type === 'chunk' ? [part.code] : [])).join('\n')
  return serveFiles([
    { path: 'index.html', mediaType: 'text/html', content: PAGE },
    { path: 'page.js', mediaType: 'text/javascript', content: code },
  ])
}

async function compareAll(page: Page): Promise<void> {
  await page.waitForFunction(() => 'drawOnCanvas' in window)
  for (const id of templates) {
    const { list, svg, png } = await drawingOf(id)
    const canvas = picture(await page.evaluate(([l, s]) => window.drawOnCanvas(l, s), [list, SIZE_PX] as const))
    expect.soft(difference(canvas, png), `${id}: canvas against the baked picture`).toBeLessThanOrEqual(MOST)
    const own = picture(await page.evaluate(([s, px]) => window.drawSvg(s, px), [svg, SIZE_PX] as const))
    expect.soft(difference(own, png), `${id}: the browser's drawing of the SVG`).toBeLessThanOrEqual(MOST)
  }
}

test('every template looks the same on the canvas of Electron, as SVG and as PNG', async () => {
  const served = await pageWithCanvas()
  const app = await _electron.launch({
    args: [join(import.meta.dirname, 'electron-main.cjs'), `--user-data-dir=${mkdtempSync(join(tmpdir(), 'parity-'))}`],
    env: { ...process.env, PARITY_PAGE: served.url },
  })
  try {
    await compareAll(await app.firstWindow())
  } finally {
    await app.close()
    await served.close()
  }
})

test('every template looks the same on the canvas of Chromium, as SVG and as PNG', async () => {
  const served = await pageWithCanvas()
  const isRoot = process.getuid?.() === 0
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: isRoot ? ['--no-sandbox'] : [] })
  try {
    const page = await browser.newPage()
    await page.goto(served.url)
    await compareAll(page)
  } finally {
    await browser.close()
    await served.close()
  }
})

test('the comparison sees what it is for', async () => {
  const { png } = await drawingOf('hex-skill')
  const changed = new PNG({ width: png.width, height: png.height })
  png.data.copy(changed.data)
  for (let i = 0; i < changed.data.length * 0.006; i += 4) changed.data[i + 3] = 255 - (changed.data[i + 3] ?? 0)
  expect(difference(changed, png)).toBeGreaterThan(MOST)
})
