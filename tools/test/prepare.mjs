import { ensureBuilt } from '../build/ensure-built.mjs'
import { ensureDebianPackages } from '../setup/debian.mjs'
import { testPackages } from '../setup/debian-packages.mjs'
import { electronFolder } from '../setup/electron.mjs'
import { ensureNodePackages } from '../setup/node-packages.mjs'

/** All that any test needs: packages, Electron, the built program. */
export async function prepareTests() {
  ensureNodePackages()
  ensureDebianPackages(testPackages)
  await electronFolder()
  await ensureBuilt(['program', 'verifier', 'window'])
}
