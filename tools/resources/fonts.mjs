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
const wanted = JSON.parse(readFileSync(new URL('fonts.json', import.meta.url), 'utf8'))
const target = new URL('../../resources/fonts/', import.meta.url).pathname

rmSync(target, { recursive: true, force: true })
const families = Object.entries(wanted.families).map(([id, { category, weights, italic = [] }]) => {
  const source = join(folder, 'node_modules/@expo-google-fonts', id)
  const { version } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'))
  mkdirSync(join(target, id), { recursive: true })
  cpSync(join(source, 'LICENSE_FONT'), join(target, id, 'OFL.txt'))
  const styles = [...weights.map((weight) => [weight, false]), ...italic.map((weight) => [weight, true])]
  const faces = styles.map(([weight, slanted]) => {
    const style = readdirSync(source).find((name) =>
      slanted ? name.startsWith(`${weight}`) && name.endsWith('_Italic') : new RegExp(`^${weight}[A-Za-z]+$`).test(name),
    )
    if (!style) throw new Error(`${id} has no weight ${weight}${slanted ? ' italic' : ''}`)
    const file = readdirSync(join(source, style)).find((name) => name.endsWith('.ttf'))
    const name = `${id}/${id}-${weight}${slanted ? '-italic' : ''}.ttf`
    cpSync(join(source, style, file), join(target, name))
    return { weight, italic: slanted, file: name }
  })
  return { id, name: nameOf(id), category, origin: `@expo-google-fonts/${id} ${version}`, licence: 'OFL-1.1', faces }
})
writeFileSync(join(target, 'catalog.json'), `${JSON.stringify({ families, fallbacks: wanted.fallbacks }, null, 2)}\n`)

function nameOf(id) {
  const small = { 'dm-serif-display': 'DM Serif Display', 'eb-garamond': 'EB Garamond', 'noto-sans-jp': 'Noto Sans JP' }
  const others = { 'ibm-plex-mono': 'IBM Plex Mono', 'ibm-plex-sans': 'IBM Plex Sans', 'noto-sans-kr': 'Noto Sans KR', 'noto-sans-sc': 'Noto Sans SC' }
  return small[id] ?? others[id] ?? id.replace(/(^|-)([a-z0-9])/g, (_, dash, letter) => (dash ? ' ' : '') + letter.toUpperCase())
}
