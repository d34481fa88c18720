// npm run golden: compares what is drawn and written with the golden files. With `-- --accept` it writes them anew; that is
// the only way in which they change, and each change wants to be looked at.
import './setup/node-version.mjs'
import { spawnSync } from 'node:child_process'
import { setUp } from './setup/failure.mjs'
import { ensureNodePackages } from './setup/node-packages.mjs'
import { inRoot, root } from './setup/root.mjs'

await setUp(ensureNodePackages)
const [word, ...rest] = process.argv.slice(2)
if (rest.length > 0 || (word !== undefined && word !== '--accept')) {
  console.error('Usage: npm run golden [-- --accept]')
  process.exit(2)
}
const update = word === '--accept' ? ['--update=all'] : []
const vitest = inRoot('node_modules/vitest/vitest.mjs')
const { status } = spawnSync(process.execPath, [vitest, 'run', 'golden', ...update], { cwd: root, stdio: 'inherit' })
process.exitCode = status ?? 1
