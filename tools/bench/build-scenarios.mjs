import { join } from 'node:path'
import { build } from 'vite'
import { nodeWorker } from './node-worker.mjs'

/**
 * Bundles the scenarios as ES modules for Node; npm packages stay outside the bundle, as peers are measured as published.
 * @param {string} root
 * @param {readonly string[]} names
 */
export async function buildScenarios(root, names) {
  const outDir = join(root, 'out/bench')
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [nodeWorker()],
    build: {
      ssr: true,
      target: 'node20',
      outDir,
      emptyOutDir: false,
      rolldownOptions: {
        input: Object.fromEntries(names.map((name) => [name, join(root, 'bench/scenarios', `${name}.ts`)])),
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunk-[hash].js' },
      },
    },
  })
  return outDir
}
