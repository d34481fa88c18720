import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { openDesigner, type DesignerWindow } from '../support/designer-window'
import { aPng } from '../support/png'

const drawings = join(import.meta.dirname, '../vectors/drawings')
const drawing = (name: string) => readFileSync(join(drawings, `${name}.svg`), 'utf8')

let window: DesignerWindow
test.beforeAll(async () => {
  window = await openDesigner()
})
test.afterAll(() => window.close())
test.beforeEach(async () => {
  await window.full()
  await window.blank()
})

const press = (keys: string) => window.page.keyboard.press(keys)
const undo = () => window.page.getByRole('button', { name: /^Undo/ })

/** Another program leaves something on the clipboard, then somebody pastes. */
async function paste(
  forms: Readonly<Record<string, string>>,
  files: readonly { name: string; type: string; base64: string }[] = [],
) {
  await window.canvas.evaluate(
    (canvas, given) => {
      const clipboardData = new DataTransfer()
      for (const [type, text] of Object.entries(given.forms)) clipboardData.setData(type, text)
      for (const { name, type, base64 } of given.files) {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
        clipboardData.items.add(new File([bytes], name, { type }))
      }
      canvas.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    },
    { forms, files },
  )
}
const base64 = (bytes: Uint8Array | string) => Buffer.from(bytes).toString('base64')

test('eight sources become the right thing each', async () => {
  const row = (name: string) => expect(window.row(name)).toBeVisible()
  const holds = async (words: string) => {
    await press('Control+s')
    await expect.poll(() => JSON.stringify(window.saved().elements)).toContain(words)
  }

  // A screenshot tool leaves a picture.
  await paste({}, [{ name: 'image.png', type: 'image/png', base64: base64(aPng(20, 10)) }])
  await row('Picture')
  // The file manager leaves a file.
  await window.blank()
  await paste({}, [{ name: 'logo.svg', type: 'image/svg+xml', base64: base64(drawing('round-eu')) }])
  await expect(window.row('Drawing')).toHaveAttribute('aria-selected', 'true')
  // Markup as words, as an editor of text has it.
  await window.blank()
  await paste({ 'text/plain': '<svg viewBox="0 0 24 24"><circle cx="12" cy="12" r="10" fill="#C9A24B"/></svg>' })
  await row('Drawing')
  expect(await window.number('Width')).toBeCloseTo(250, 0)
  // Illustrator, Inkscape, Figma.
  await window.blank()
  await paste({ 'text/plain': drawing('illustrator') })
  await row('Drawing')
  await holds('"name":"Outer ring"')
  await holds('"text":"Summit"')
  await window.blank()
  await paste({ 'text/plain': drawing('inkscape') })
  await row('Drawing')
  await holds('"name":"Ground"')
  await window.blank()
  await paste({ 'text/html': '<span data-metadata="(figmeta)"></span>', 'text/plain': drawing('figma') })
  await row('Drawing')
  await holds('"name":"Lamp"')
  await press('Control+z')
  await expect.poll(() => window.layers()).toEqual([])
  // A word processor's rich words come plain.
  await window.blank()
  await paste({ 'text/html': '<b style="color:red">Well <i>done</i></b>', 'text/plain': 'Well done' })
  await row('Well done')
  // A colour fills what is chosen.
  await window.blank()
  await window.rectangle([200, 200], [300, 300])
  await paste({ 'text/plain': '#C0FFEE' })
  await press('Control+s')
  await expect
    .poll(() => window.saved().elements)
    .toMatchObject([{ kind: 'rectangle', fills: [{ colour: '#C0FFEE' }] }])
})

test('a copy is on the clipboard as words, as a picture of two pixels a unit, and as itself', async () => {
  const { page } = window
  await window.rectangle([200, 200], [300, 260])
  await press('Control+c')
  await page.evaluate(() => {
    addEventListener(
      'paste',
      ({ clipboardData }) => {
        const [file] = clipboardData?.files ?? []
        const html = clipboardData?.getData('text/html')
        const text = clipboardData?.getData('text/plain')
        void (file ? createImageBitmap(file) : Promise.resolve(null)).then((image) =>
          Reflect.set(globalThis, 'pasted', { html, text, width: image?.width, height: image?.height }),
        )
      },
      { capture: true },
    )
  })
  const pasted = async (): Promise<unknown> => {
    await window.blank()
    await window.canvas.focus()
    await press('Control+v')
    return page.evaluate((): unknown => Reflect.get(globalThis, 'pasted'))
  }
  await expect.poll(pasted).toMatchObject({ width: 200, height: 120 })
  expect(await pasted()).toMatchObject({
    text: expect.stringMatching(/^<svg [^]*<path/),
    html: expect.stringContaining('data-rosette-design='),
  })

  await expect(window.row('Rectangle')).toBeVisible()
  await press('Control+s')
  await expect
    .poll(() => window.saved().elements)
    .toMatchObject([{ kind: 'rectangle', x: 200, y: 200, width: 100, height: 60 }])
  await expect(undo()).toHaveAccessibleName(/Paste/)
  await expect(page.getByText('This file holds no picture')).toHaveCount(0)
})

test('an SVG is chosen as elements, what cannot be kept is said, and one undo takes it back', async () => {
  const { page, app, folder } = window
  const path = join(folder, 'hostile.svg')
  writeFileSync(
    path,
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><script>document.title = "EVIL"</script>' +
      '<title>Crest</title><rect id="Field" width="60" height="60" fill="#245C4A" onclick="alert(1)"/>' +
      '<circle cx="60" cy="60" r="30" fill="#D8B45A" filter="url(#soft)"/></svg>',
  )
  await app.evaluate(
    ({ dialog }, filePaths) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths })
    },
    [path],
  )
  await page.keyboard.press('Control+k')
  await page.keyboard.type('SVG as elements')
  await page.keyboard.press('Enter')

  const dialog = page.getByRole('dialog', { name: 'The drawing is 2 elements' })
  await expect(dialog).toContainText('Scripts, handlers or parts of a web page were dropped.')
  await expect(dialog).toContainText('A filter (blur, shadow, glow) was left out.')
  await page.screenshot({ path: test.info().outputPath('told.png') })
  await dialog.getByRole('button', { name: 'Close' }).click()
  await expect(window.row('Crest')).toHaveAttribute('aria-selected', 'true')
  await press('Control+s')
  await expect.poll(() => JSON.stringify(window.saved().elements)).toContain('"name":"Field"')
  await expect(undo()).toHaveAccessibleName('Undo Insert SVG')
  await press('Control+z')
  await expect.poll(() => window.layers()).toEqual([])
  expect(await page.title()).not.toContain('EVIL')
})

test('thousands of shapes come in without holding up the window', async () => {
  const { page } = window
  const shapes = Array.from(
    { length: 4_900 },
    (_, i) =>
      `<path d="M${i % 70} ${Math.floor(i / 70)}h.8l-.3 .9q-.2 .3-.5-.1z" fill="#${(i * 7919).toString(16).slice(-3).padStart(3, '0')}"/>`,
  )
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 70 70">${shapes.join('')}<!-- ${'x'.repeat(1_500_000)} --></svg>`
  await paste({ 'text/plain': svg })
  const reading = page.getByRole('dialog', { name: 'Reading the drawing' })
  await expect(reading).toBeVisible()
  // Turns of the event loop while it reads: a window that is held up has none.
  const turns = await page.evaluate(async () => {
    let count = 0
    for (const end = performance.now() + 500; performance.now() < end; count++)
      await new Promise((done) => setTimeout(done, 5))
    return count
  })
  expect(turns).toBeGreaterThan(10)
  await page.screenshot({ path: test.info().outputPath('reading.png') })
  await expect(window.row('Drawing')).toBeVisible({ timeout: 60_000 })
  await press('Control+z')
  await expect.poll(() => window.layers()).toEqual([])

  await paste({ 'text/plain': svg })
  await page.getByRole('dialog', { name: 'Reading the drawing' }).getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  expect(await window.layers()).toEqual([])
})
