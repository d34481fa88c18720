/** @typedef {import('./rule.mjs').Rule} Rule */

const mostNames = 20

/** @type {Rule} The door of a station, or of a folder of a large one: explicit lines, no logic, at most 20 names. */
export const barrels = {
  name: 'barrels',
  applies: (path) => /^src\/core\/([^/]+\/){1,2}index\.ts$/.test(path),
  faults: ({ path, text }) => {
    const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
    const exported = /export\s+(type\s+)?\{([^}]*)\}\s*from\s*['"][^'"]+['"];?/g
    const names = [...code.matchAll(exported)].flatMap((match) =>
      (match[2] ?? '').split(',').filter((name) => name.trim()),
    )
    const rest = code.replace(exported, '').trim()
    return [
      ...(rest === '' ? [] : [`${path}: only lines like "export { a, b } from './file'" belong here.`]),
      ...(names.length <= mostNames ? [] : [`${path}: ${names.length} names; a station shows at most ${mostNames}.`]),
    ]
  },
}
