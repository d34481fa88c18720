import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { analyzeTsConfig } from 'ts-unused-exports'

/**
 * Exported values that no other file imports, tests included. Types may be exported for the sake of those who read them.
 * @param {string} base folder that holds tools/check/tsconfig.src.json
 * @returns {string[]}
 */
export function unusedExports(base) {
  const report = analyzeTsConfig(join(base, 'tools/check/tsconfig.src.json'), ['--allowUnusedTypes'])
  const onDemand = importedOnDemand(join(base, 'src'))
  return Object.entries(report.unusedExports).flatMap(([file, names]) => {
    const users = onDemand.get(file.replace(/\.tsx?$/, '')) ?? []
    const text = readFileSync(file, 'utf8')
    return names
      .map(({ exportName }) => exportName)
      .filter((name) => !namesType(text, name) && !users.some((user) => wordIn(user, name)))
      .map((name) => {
        const path = relative(base, file).replaceAll('\\', '/')
        return `${path}: nobody imports "${name}". Take "export" away, or the whole.`
      })
  })
}

/**
 * The analyzer does not see what is taken out of `await import('./file')`.
 * @param {string} folder
 * @returns {Map<string, string[]>} texts of the files that import a file in that way, by its path without extension
 */
function importedOnDemand(folder) {
  /** @type {Map<string, string[]>} */
  const users = new Map()
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.tsx?$/.test(name)) continue
    const text = readFileSync(join(folder, name), 'utf8')
    for (const [, target = ''] of text.matchAll(/\bimport\(\s*'(\.[^']+)'\s*\)/g)) {
      const file = join(folder, dirname(name), target)
      users.set(file, [...(users.get(file) ?? []), text])
    }
  }
  return users
}

/**
 * Nor does it see `export { type A }`, or that a schema shares its name with its type.
 * @param {string} text
 * @param {string} name
 */
const namesType = (text, name) => new RegExp(`\\btype\\s+${name}\\b`).test(text)

/**
 * @param {string} text
 * @param {string} name
 */
const wordIn = (text, name) => new RegExp(`\\b${name}\\b`).test(text)
