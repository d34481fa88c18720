// npm run guide: takes the pictures of docs/guide from the real window, 1280 by 800.
import './setup/node-version.mjs'
import { setUp } from './setup/failure.mjs'
import { withElectron } from './setup/with-electron.mjs'
import { prepareTests } from './test/prepare.mjs'

await setUp(prepareTests)
process.exitCode = await withElectron('playwright', ['test', '--config', 'playwright.guide.config.ts'])
