import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

const at = (path: string) => resolve(import.meta.dirname, path)

/** Only entries that exist, so that a build never stops at a room that is still empty. */
function entries(wanted: Record<string, string>): Record<string, string> | undefined {
  const found = Object.entries(wanted)
    .map(([name, path]) => [name, at(path)] as const)
    .filter(([, path]) => existsSync(path))
  return found.length > 0 ? Object.fromEntries(found) : undefined
}

const program = entries({ index: 'src/main/index.ts', cli: 'src/cli/index.ts' })
const preload = entries({ index: 'src/preload/index.ts' })
const renderer = entries({ index: 'src/renderer/index.html' })

/** `tools/build.mjs` names the parts that it wants; `electron-vite dev` wants all. */
const wants = (part: string) => (process.env.ROSETTE_BUILD ?? 'program window').split(' ').includes(part)

// Targets are written down: without them they follow the newest Electron, and older ones cannot parse the result.
export default defineConfig({
  ...(program &&
    wants('program') && {
      main: {
        // fflate's file for Node declares a `require` of its own beside the one that electron-vite puts into every chunk.
        resolve: { alias: [{ find: /^fflate$/, replacement: 'fflate/browser' }] },
        build: {
          target: 'node20',
          sourcemap: true,
          rolldownOptions: { input: program, output: { format: 'es' } },
        },
      },
    }),
  ...(preload &&
    wants('window') && {
      preload: {
        build: {
          target: 'node20',
          externalizeDeps: false,
          // A sandboxed preload has to be CommonJS.
          rolldownOptions: { input: preload, output: { format: 'cjs', entryFileNames: '[name].cjs' } },
        },
      },
    }),
  ...(renderer &&
    wants('window') && {
      renderer: {
        root: at('src/renderer'),
        plugins: [react()],
        build: {
          target: 'chrome130',
          minify: true,
          chunkSizeWarningLimit: 4_000,
          rolldownOptions: { input: renderer },
        },
      },
    }),
})
