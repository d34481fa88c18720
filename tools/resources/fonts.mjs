/**
 * Copies the bundled fonts into resources/fonts and writes their catalog.
 *   node tools/resources/fonts.mjs FOLDER
 * FOLDER is one where `npm install @expo-google-fonts/<id> …` was run for each family of fonts.json: these packages hold the
 * whole fonts as TTF, so that kerning works across alphabets. They are too big to be dependencies of this repository.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const [folder] = process.argv.slice(2)
if (!folder) throw new Error('name the folder with the installed font packages')
/** @typedef {{ category: string, weights: readonly number[], italic?: readonly number[] }} Family */
/** @type {{ families: Record<string, Family>, fallbacks: unknown }} */
const wanted = JSON.parse(readFileSync(new URL('fonts.json', import.meta.url), 'utf8'))
const target = new URL('../../resources/fonts/', import.meta.url).pathname

rmSync(target, { recursive: true, force: true })
const families = Object.entries(wanted.families).map(([id, { category, weights, italic = [] }]) => {
  const source = join(folder, 'node_modules/@expo-google-fonts', id)
  const { version } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'))
  mkdirSync(join(target, id), { recursive: true })
  cpSync(join(source, 'LICENSE_FONT'), join(target, id, 'OFL.txt'))
  const styles = [
    ...weights.map((weight) => ({ weight, slanted: false })),
    ...italic.map((weight) => ({ weight, slanted: true })),
  ]
  const faces = styles.map(({ weight, slanted }) => {
    const style = readdirSync(source).find((name) =>
      slanted ? name.startsWith(`${weight}`) && name.endsWith('_Italic') : new RegExp(`^${weight}[A-Za-z]+$`).test(name),
    )
    if (!style) throw new Error(`${id} has no weight ${weight}${slanted ? ' italic' : ''}`)
    const file = readdirSync(join(source, style)).find((name) => name.endsWith('.ttf'))
    if (!file) throw new Error(`${id} has no TTF in ${style}`)
    const name = `${id}/${id}-${weight}${slanted ? '-italic' : ''}.ttf`
    cpSync(join(source, style, file), join(target, name))
    return { weight, italic: slanted, file: name }
  })
  return { id, name: nameOf(id), category, origin: `@expo-google-fonts/${id} ${version}`, licence: 'OFL-1.1', faces }
})
writeFileSync(join(target, 'catalog.json'), `${JSON.stringify({ families, fallbacks: wanted.fallbacks }, null, 2)}\n`)

/**
 * The words of an id with capitals, and the abbreviations in them as they are written.
 * @param {string} id
 */
function nameOf(id) {
  const whole = new Set(['dm', 'eb', 'ibm', 'jp', 'kr', 'sc'])
  return id
    .split('-')
    .map((word) => (whole.has(word) ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ')
}
