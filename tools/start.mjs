// npm start: sets up what is missing, then opens the studio on the built-in sample workspace.
import './setup/node-version.mjs'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBuilt } from './build/ensure-built.mjs'
import { prepareCommandLine, runCommandLine } from './setup/command-line.mjs'
import { ensureDebianPackages } from './setup/debian.mjs'
import { windowPackages } from './setup/debian-packages.mjs'
import { electronFolder } from './setup/electron.mjs'
import { hasDisplay, needsNoSandbox } from './setup/electron-surroundings.mjs'
import { setUp } from './setup/failure.mjs'
import { inRoot } from './setup/root.mjs'
import { say } from './setup/run-command.mjs'
import { withElectron } from './setup/with-electron.mjs'

await setUp(prepareCommandLine)
if (hasDisplay()) await openStudio(process.argv.slice(2))
else {
  say('there is no display, so the studio cannot open. Doing its main job on the sample instead (rosette demo).')
  await runCommandLine(['demo', '--out', mkdtempSync(join(tmpdir(), 'rosette-demo-'))]) // anew at each start
}

/** @param {readonly string[]} args */
async function openStudio(args) {
  await setUp(async () => {
    ensureDebianPackages(windowPackages)
    await electronFolder()
    await ensureBuilt(['window'])
  })
  const sandbox = needsNoSandbox() ? ['--no-sandbox'] : []
  process.exitCode = await withElectron('electron', [inRoot(), ...sandbox, '--sample', ...args])
}
