import { defineConfig } from '@playwright/test'

/** The pictures of docs/guide, taken from the real window by `npm run guide`; no test of `npm test`. */
export default defineConfig({ testDir: 'test/guide', outputDir: 'test-results/guide', workers: 1, timeout: 400_000 })
