import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, expect, test } from '@playwright/test'
import { PNG } from 'pngjs'
import { difference, drawnByResvg, importedSvg, onArtboard, ownSvg } from '../../support/imported-svg'

const SIZE_PX = 600
/** Share of pixels that may differ, as between canvas and bake. */
const MOST = 0.005

const root = join(import.meta.dirname, '../../..')
const drawings = join(root, 'test/vectors/drawings')
const icons = join(root, 'node_modules/@phosphor-icons/core/assets')
const every = (folder: string, nth: number) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.svg'))
    .filter((_, i) => i % nth === 0)
    .map((name) => join(folder, name))

test('imported drawings look as Chromium draws the files', async () => {
  test.setTimeout(180_000)
  const isRoot = process.getuid?.() === 0
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: isRoot ? ['--no-sandbox'] : [] })
  try {
    const page = await browser.newPage()
    for (const file of [
      ...every(drawings, 1),
      ...every(join(icons, 'duotone'), 150),
      ...every(join(icons, 'bold'), 150),
    ]) {
      // Words are set in the bundled fonts, which the browser does not have.
      const svg = readFileSync(file, 'utf8').replace(/<text[^]*?<\/text>/g, '')
      const imported = await importedSvg(svg)
      const address = await page.evaluate(
        async ([text, px]) => {
          const image = new Image(px, px)
          image.src = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }))
          await image.decode()
          const canvas = document.createElement('canvas')
          canvas.width = px
          canvas.height = px
          canvas.getContext('2d')?.drawImage(image, 0, 0, px, px)
          return canvas.toDataURL('image/png')
        },
        [onArtboard(svg, imported.size), SIZE_PX] as const,
      )
      const theirs = PNG.sync.read(Buffer.from(address.slice(address.indexOf(',') + 1), 'base64'))
      const ours = drawnByResvg(await ownSvg(imported))
      expect.soft(difference(ours, theirs), file).toBeLessThanOrEqual(MOST)
    }
  } finally {
    await browser.close()
  }
})
