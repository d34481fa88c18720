import { join, relative } from 'node:path'
import { analyzeTsConfig } from 'ts-unused-exports'

/**
 * Exported values of src that no other file of src imports. Tests do not count as users. Types may be exported for
 * the sake of those who read them.
 * @param {string} base folder that holds tsconfig.src.json
 * @returns {string[]}
 */
export function unusedExports(base) {
  const report = analyzeTsConfig(join(base, 'tools/check/tsconfig.src.json'), ['--allowUnusedTypes'])
  return Object.entries(report.unusedExports).flatMap(([file, names]) =>
    names.map(({ exportName }) => {
      const path = relative(base, file).replaceAll('\\', '/')
      return `${path}: nobody imports "${exportName}". Take "export" away, or the whole.`
    }),
  )
}
