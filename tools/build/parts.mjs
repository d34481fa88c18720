import { inRoot } from '../setup/root.mjs'

/**
 * A part of the build: the files and folders that it reads, and its entries; it is there if one of them is.
 * @typedef {{ readonly name: 'program' | 'window' | 'verifier', readonly sources: readonly string[],
 *             readonly entries: readonly string[] }} Part
 */

const always = [
  'package.json',
  'package-lock.json',
  'tsconfig.base.json',
  'electron.vite.config.ts',
  'tools/build',
  'tools/build.mjs',
]

/** @type {readonly Part[]} In the order in which they are built. */
export const parts = [
  {
    name: 'program',
    sources: [...always, 'src/core', 'src/studio', 'src/ipc', 'src/main', 'src/cli'],
    entries: ['src/main/index.ts', 'src/cli/index.ts'],
  },
  {
    name: 'verifier',
    sources: [...always, 'src/core', 'src/verifier'],
    entries: ['src/verifier/index.ts'],
  },
  {
    name: 'window',
    sources: [...always, 'src/core', 'src/ipc', 'src/preload', 'src/renderer'],
    entries: ['src/preload/index.ts', 'src/renderer/index.html'],
  },
]

/**
 * Where the fingerprint of a part's last build is kept.
 * @param {Part} part
 */
export const stampFile = (part) => inRoot('out', `.${part.name}.stamp`)
