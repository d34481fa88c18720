// npm run -s rosette -- COMMAND …: the command line, after the part of the set-up that it needs.
import './setup/node-version.mjs'
import { prepareCommandLine, runCommandLine } from './setup/command-line.mjs'
import { setUp } from './setup/failure.mjs'

await setUp(prepareCommandLine)
// npm starts scripts in the checkout; paths on the command line are meant from where the person is.
const { npm_lifecycle_event: script, INIT_CWD: folder } = process.env
if (script === 'rosette' && folder) process.chdir(folder)
await runCommandLine(process.argv.slice(2))
