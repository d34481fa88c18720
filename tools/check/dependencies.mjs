import { readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { join } from 'node:path'
import ts from 'typescript'

/** @typedef {import('../rules/source-files.mjs').SourceFile} SourceFile */

/** Used without being named in a file of ours, each with who uses it. */
const usedByOthers = new Map([
  ['@types/node', 'the type projects'],
  ['@types/react', 'jsx'],
  ['@types/react-dom', 'jsx'],
])

/**
 * Packages that are declared and used nowhere or have no reason in docs/dependencies.md, and such that are imported
 * and declared nowhere.
 * @param {string} base
 * @param {readonly SourceFile[]} files
 * @returns {string[]}
 */
export function dependencyFaults(base, files) {
  const {
    dependencies = {},
    devDependencies = {},
    scripts = {},
  } = JSON.parse(readFileSync(join(base, 'package.json'), 'utf8'))
  const declared = new Set(Object.keys({ ...dependencies, ...devDependencies }))
  const code = files.filter((file) => /\.([cm]?[jt]sx?|css)$/.test(file.path))
  const texts = [...code.map((file) => file.text), ...Object.values(scripts)].join('\n')
  const unused = [...declared].filter((name) => !usedByOthers.has(name) && !mentions(texts, plainName(name)))
  const reasons = files.find((file) => file.path === 'docs/dependencies.md')?.text ?? ''
  const withoutReason = [...declared].filter((name) => !isListed(reasons, name))
  return [
    ...unused.map((name) => `package.json: "${name}" is used nowhere. Take it out (npm uninstall ${name}).`),
    ...withoutReason.map((name) => `docs/dependencies.md: say what "${name}" is for, and its licence.`),
    ...code.filter((file) => !file.path.endsWith('.css')).flatMap((file) => undeclared(file, declared)),
  ]
}

/** `@types/x` is used where `x` is. @param {string} name */
const plainName = (name) => name.replace(/^@types\//, '')

/**
 * Whether a package's name stands in a text as an import, a path into node_modules, a command or a string.
 * @param {string} texts
 * @param {string} name
 */
function mentions(texts, name) {
  const escaped = name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
  return new RegExp(`(^|['"/ ])${escaped}(['"/ ]|$)`, 'm').test(texts)
}

/**
 * Whether a package stands in the first column of a table.
 * @param {string} page
 * @param {string} name
 */
function isListed(page, name) {
  return page.split('\n').some((line) => (line.split('|')[1] ?? '').split(',').some((cell) => cell.trim() === name))
}

/**
 * @param {SourceFile} file
 * @param {ReadonlySet<string>} declared
 */
function undeclared(file, declared) {
  return ts
    .preProcessFile(file.text)
    .importedFiles.map((imported) => imported.fileName)
    .filter((target) => /^[@a-z]/.test(target) && !target.startsWith('node:') && !builtinModules.includes(target))
    .map((target) =>
      target
        .split('/')
        .slice(0, target.startsWith('@') ? 2 : 1)
        .join('/'),
    )
    .filter((name) => !declared.has(name))
    .map((name) => `${file.path}: imports "${name}", which package.json does not declare.`)
}
