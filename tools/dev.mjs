// npm run dev: the studio with hot reload.
import './setup/node-version.mjs'
import { ensureBuilt } from './build/ensure-built.mjs'
import { ensureDebianPackages } from './setup/debian.mjs'
import { windowPackages } from './setup/debian-packages.mjs'
import { setUp } from './setup/failure.mjs'
import { ensureNodePackages } from './setup/node-packages.mjs'
import { withElectron } from './setup/with-electron.mjs'

await setUp(async () => {
  ensureNodePackages()
  ensureDebianPackages(windowPackages)
  await ensureBuilt(['verifier']) // the site that a workspace exports has it
})
process.exitCode = await withElectron('electron-vite', ['dev', ...process.argv.slice(2)])
