// npm run bench [-- NAME …]: measures against peers and the raw limit, in the surroundings of the Electron to use.
import './setup/node-version.mjs'
import { setUp } from './setup/failure.mjs'
import { inRoot } from './setup/root.mjs'
import { withElectron } from './setup/with-electron.mjs'
import { prepareTests } from './test/prepare.mjs'

await setUp(prepareTests)
process.exitCode = await withElectron(process.execPath, [inRoot('tools/bench/run.mjs'), ...process.argv.slice(2)])
