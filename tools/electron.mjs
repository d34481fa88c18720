// Prints the folder of the Electron to use, fetching one if there is none.
import './setup/node-version.mjs'
import { electronFolder } from './setup/electron.mjs'

console.log(await electronFolder())
