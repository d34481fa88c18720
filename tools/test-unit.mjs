// npm run test:unit [-- FILE …]: unit and property tests.
import './setup/node-version.mjs'
import { prepareCommandLine } from './setup/command-line.mjs'
import { setUp } from './setup/failure.mjs'
import { runUnitTests } from './test/unit.mjs'

await setUp(prepareCommandLine) // some tests start and kill the real command
const { failed } = await runUnitTests(process.argv.slice(2))
process.exitCode = failed > 0 ? 1 : 0
