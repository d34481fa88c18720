/**
 * Copies the fonts of the window from @fontsource into resources/window/fonts, a file a subset, and their licences.
 *   node tools/resources/window-fonts.mjs
 */
import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { inRoot } from '../setup/root.mjs'

const target = inRoot('resources/window/fonts')
const families = [
  {
    package: '@fontsource/source-serif-4',
    licence: 'SourceSerif4-OFL.txt',
    weights: [600],
    subsets: ['latin', 'latin-ext', 'greek', 'cyrillic', 'vietnamese'],
  },
  {
    package: '@fontsource/atkinson-hyperlegible-next',
    licence: 'AtkinsonHyperlegibleNext-OFL.txt',
    weights: [400, 600],
    subsets: ['latin', 'latin-ext'],
  },
  {
    package: '@fontsource/atkinson-hyperlegible-mono',
    licence: 'AtkinsonHyperlegibleMono-OFL.txt',
    weights: [400],
    subsets: ['latin', 'latin-ext'],
  },
]

mkdirSync(target, { recursive: true })
for (const family of families) {
  const source = inRoot('node_modules', family.package)
  copyFileSync(join(source, 'LICENSE'), join(target, family.licence))
  for (const subset of family.subsets) {
    for (const weight of family.weights) {
      const name = `${family.package.replace('@fontsource/', '')}-${subset}-${weight}-normal.woff2`
      copyFileSync(join(source, 'files', name), join(target, name))
    }
  }
}
