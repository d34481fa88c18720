// node tools/with-electron.mjs COMMAND …: runs any command in the surroundings of the Electron to use.
import './setup/node-version.mjs'
import { withElectron } from './setup/with-electron.mjs'

const [command, ...args] = process.argv.slice(2)
if (command === undefined) {
  console.error('Usage: node tools/with-electron.mjs COMMAND …')
  process.exit(2)
}
process.exitCode = await withElectron(command, args)
