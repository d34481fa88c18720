/**
 * Copies the bundled icons from @phosphor-icons/core into resources/icons: path data by name, one file a weight, and the words to
 * find them by. Trade marks (category "brands") stay out: nobody may put those on a badge without asking.
 *   node tools/resources/icons.mjs
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { icons } from '@phosphor-icons/core'

const home = dirname(dirname(createRequire(import.meta.url).resolve('@phosphor-icons/core')))
const target = new URL('../../resources/icons/', import.meta.url).pathname
const shown = icons.filter(({ categories }) => !/** @type {readonly string[]} */ (categories).includes('brands'))

/**
 * The layers of a drawing, lowest first; in duotone the faint one is the second tone.
 * @param {string} name
 * @param {string} weight
 */
function layersOf(name, weight) {
  const svg = readFileSync(join(home, 'assets', weight, `${name}-${weight}.svg`), 'utf8')
  return [...svg.matchAll(/<path ([^>]*)\/>/g)].map(([, attributes = '']) => {
    const d = / ?d="([^"]+)"/.exec(attributes)?.[1]
    return attributes.includes('opacity="0.2"') ? { d, tone: 1, faint: 20 } : { d, tone: 0 }
  })
}

mkdirSync(target, { recursive: true })
copyFileSync(join(home, 'LICENSE'), join(target, 'LICENSE-phosphor.txt'))
for (const weight of ['fill', 'duotone']) {
  const drawings = shown.map(({ name }) => `    ${JSON.stringify(name)}: ${JSON.stringify(layersOf(name, weight))}`)
  const head = `  "library": "phosphor",\n  "weight": "${weight}",\n  "size": 256,\n  "licence": "MIT",\n`
  writeFileSync(join(target, `phosphor-${weight}.json`), `{\n${head}  "icons": {\n${drawings.join(',\n')}\n  }\n}\n`)
}
const words = shown.map(({ name, categories, tags }) =>
  JSON.stringify({ name, categories, tags: tags.filter((tag) => !tag.startsWith('*')) }),
)
writeFileSync(join(target, 'phosphor-words.json'), `[\n${words.join(',\n')}\n]\n`)
