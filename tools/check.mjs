// npm run check: types, format, lint and the rules of the house.
import './setup/node-version.mjs'
import { check } from './check/check.mjs'
import { printFindings } from './check/finding.mjs'

const { failed } = printFindings(await check())
process.exitCode = failed > 0 ? 1 : 0
