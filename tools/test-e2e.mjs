// npm run test:e2e [-- FILE …]: the tests in the real Electron and in Chromium.
import './setup/node-version.mjs'
import { setUp } from './setup/failure.mjs'
import { runEndToEndTests } from './test/end-to-end.mjs'
import { prepareTests } from './test/prepare.mjs'

await setUp(prepareTests)
const { failed } = await runEndToEndTests(process.argv.slice(2))
process.exitCode = failed > 0 ? 1 : 0
