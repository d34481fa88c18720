// Stands for Electron's own default app in the pinned Electron, so that `electron .` and Playwright's
// `electron -r loader …` work there as they do with the official one. It is copied to resources/default_app.asar.
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from 'electron'

const require = createRequire(import.meta.url)
const { preloads, target } = readArguments(process.argv.slice(1))
for (const file of preloads) require(resolve(file))
if (target === undefined || !existsSync(target)) {
  console.error(`electron: no app at ${target}`)
  process.exit(2)
}
process.defaultApp = true
// Electron is not ready before this has ended, as with the real default app.
await import(pathToFileURL(statSync(target).isDirectory() ? describeApp(target) : target).href)

function readArguments(args) {
  const preloads = []
  for (let i = 0; i < args.length; i++) {
    if (args[i] === '-r' || args[i] === '--require') preloads.push(args[++i])
    else if (args[i] === '--version' || args[i] === '-v') {
      console.log(`v${process.versions.electron}`)
      process.exit(0)
    } else if (!args[i].startsWith('-')) return { preloads, target: resolve(args[i]) }
  }
  return { preloads, target: undefined }
}

/** Tells Electron the app's name, version and folders; returns its main file. */
function describeApp(folder) {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  app.setName(manifest.productName ?? manifest.name)
  app.setVersion(manifest.version ?? '0.0.0')
  app.setAppPath(folder)
  const asked = app.commandLine.getSwitchValue('user-data-dir')
  app.setPath('userData', asked || join(app.getPath('appData'), app.getName()))
  return join(folder, manifest.main ?? 'index.js')
}
