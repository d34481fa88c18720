import { build } from 'vite'
import { inRoot } from '../setup/root.mjs'

/**
 * Builds the verifier page's script: one file that a plain web host serves, without a further import, for the browsers
 * that visitors have (hence older targets than the window's).
 * @param {import('vite').LogLevel} logLevel
 */
export async function buildVerifier(logLevel) {
  await build({
    configFile: false,
    root: inRoot('src/verifier'),
    logLevel,
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      target: ['chrome109', 'firefox115', 'safari16.4'],
      outDir: inRoot('out/verifier'),
      emptyOutDir: true,
      modulePreload: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      // A library: no helper of Vite that preloads parts, as that one needs a module and the site inlines a classic script.
      lib: {
        entry: inRoot('src/verifier/index.ts'),
        formats: ['iife'],
        name: 'rosetteVerifier',
        fileName: () => 'verifier.js',
      },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  })
}
