// npm run check: types, format, lint and the rules of the house.
import './setup/node-version.mjs'
import { printFindings } from './check/finding.mjs'
import { setUp } from './setup/failure.mjs'
import { ensureNodePackages } from './setup/node-packages.mjs'

await setUp(ensureNodePackages)
const { check } = await import('./check/check.mjs') // its packages are there only now
const { failed } = printFindings(await check())
process.exitCode = failed > 0 ? 1 : 0
