// npm run build [-- PART …]: builds all parts (program, verifier, window) or those that are named.
import './setup/node-version.mjs'
import { buildParts, isThere } from './build/build.mjs'
import { parts } from './build/parts.mjs'

const names = process.argv.slice(2)
const unknown = names.filter((name) => !parts.some((part) => part.name === name))
if (unknown.length > 0) {
  console.error(`There is no part called ${unknown.join(', ')}. Parts: ${parts.map((part) => part.name).join(', ')}.`)
  process.exit(2)
}
await buildParts(
  parts.filter((part) => isThere(part) && (names.length === 0 || names.includes(part.name))),
  'info',
)
