/** @typedef {import('./rule.mjs').Rule} Rule */

const mostLines = 300
const headerLines = 12
const reason = /\blong because\b/i

/** @type {Rule} One idea a file: what is longer than 300 lines says in its header why ("Long because …"). */
export const fileLength = {
  name: 'file-length',
  applies: (path) => /^(src|tools|test|bench)\/.*\.([cm]?[jt]sx?|css)$/.test(path),
  faults: ({ path, text }) => {
    const lines = text.trimEnd().split('\n')
    if (lines.length <= mostLines || reason.test(lines.slice(0, headerLines).join('\n'))) return []
    return [`${path}: ${lines.length} lines. Take it apart, or say in the header "Long because …".`]
  },
}
