import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: ['test/e2e/**'],
    testTimeout: 60_000,
    maxWorkers: 2,
    css: true, // the colours are tested as the window reads them
    update: 'none', // golden files change by `npm run golden -- --accept` alone
  },
})
