import { linesMatching } from './rule.mjs'

/** @typedef {import('./rule.mjs').Rule} Rule */

const colour = /#[0-9a-f]{3,8}\b(?!.*[{,]\s*$)|\b(rgba?|hsla?|hwb|lab|lch|oklab|oklch)\(\s*[\d.]/i
const duration = /[\s:,(]\d*\.?\d+m?s\b/

/** @type {Rule} The window's colours and durations have names; only the file of tokens has values. */
export const tokens = {
  name: 'tokens',
  applies: (path) => /^src\/renderer\/.*\.css$/.test(path) && !path.endsWith('/tokens.css'),
  faults: (file) => [
    ...linesMatching(file, colour, 'a colour. Use a token of styles/tokens.css, or add one there.'),
    ...linesMatching(file, duration, 'a duration. Use a token of styles/tokens.css, or add one there.'),
  ],
}
