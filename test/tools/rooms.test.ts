import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { boundaryFaults, cruiseSources } from '../../tools/check/cruise.mjs'
import { unusedExports } from '../../tools/check/unused-exports.mjs'
import { unusedFiles } from '../../tools/check/unused-files.mjs'

let base = ''
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'rooms-'))
})
afterEach(() => rmSync(base, { recursive: true, force: true }))

/** Lays files under src; what is imported but not given is a file with one export. */
function lay(files: Record<string, string>) {
  for (const [path, text] of Object.entries(files)) {
    const file = join(base, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
}
const thing = 'export const a = 1\n'
const importing = (...targets: string[]) => targets.map((target) => `import '${target}'`).join('\n')
const faults = async () =>
  boundaryFaults(await cruiseSources(base)).filter((fault) => !fault.includes('modules were read'))

describe('rooms', () => {
  const cases: [from: string, target: string, advice: string][] = [
    ['src/core/roster/a.ts', 'src/core/mail/index.ts', 'workflow'],
    ['src/core/baking/a.ts', 'src/core/badge/index.ts', 'knows nothing of badges'],
    ['src/core/verify/a.ts', 'src/core/signing/index.ts', 'must not be able to sign'],
    ['src/core/badge/a.ts', 'src/studio/b.ts', 'Core is pure'],
    ['src/studio/a.ts', 'src/ipc/b.ts', 'take what is needed as an argument'],
    ['src/preload/a.ts', 'src/core/badge/index.ts', 'exposes the contract'],
    ['src/renderer/a.ts', 'src/main/b.ts', 'asks main through'],
    ['src/renderer/a.ts', 'src/studio/b.ts', 'asks main through'],
    ['src/cli/a.ts', 'src/main/b.ts', 'workflow'],
    ['src/cli/a.ts', 'src/ipc/b.ts', 'workflow'],
    ['src/verifier/a.ts', 'src/studio/b.ts', 'verifier page'],
    ['src/studio/a.ts', 'src/core/badge/definition.ts', 'through its index.ts'],
    ['src/core/award/a.ts', 'src/core/badge/definition.ts', 'through its index.ts'],
    ['src/renderer/a.ts', 'src/core/design/paint/paint-list.ts', 'through its index.ts'],
    ['src/core/badge/a.ts', 'src/core/badge/index.ts', 'not their own index.ts'],
  ]
  it.each(cases)('%s must not import %s', async (from, target, advice) => {
    lay({ [from]: importing(`../${'../'.repeat(from.split('/').length - 3)}${target.slice(4)}`), [target]: thing })
    expect(await faults()).toEqual([expect.stringContaining(advice)])
  })

  it.each([
    ['src/core/badge/a.ts', 'node:fs'],
    ['src/renderer/a.ts', 'node:path'],
    ['src/verifier/a.ts', 'fs'],
  ])('%s must not import %s', async (from, target) => {
    lay({ [from]: importing(target) })
    expect(await faults()).toEqual([expect.stringContaining('run in Node')])
  })

  it('counts the import of a type as an import', async () => {
    lay({
      'src/core/badge/a.ts': "import type { B } from '../../studio/b'\nexport type A = B",
      'src/studio/b.ts': thing,
    })
    expect(await faults()).toEqual([expect.stringContaining('Core is pure')])
  })

  it('refuses a cycle, unless a type alone closes it', async () => {
    const files = { 'src/core/roster/a.ts': "import { b } from './b'\nexport const a = () => b" }
    lay({ ...files, 'src/core/roster/b.ts': "import { a } from './a'\nexport const b = () => a" })
    expect(await faults()).not.toEqual([])
    lay({ ...files, 'src/core/roster/b.ts': "import type { a } from './a'\nexport const b: typeof a | 1 = 1" })
    expect(await faults()).toEqual([])
  })

  it('lets the way through that the table allows', async () => {
    lay({
      'src/core/foundation/ids.ts': thing,
      'src/core/badge/index.ts': thing,
      'src/core/award/a.ts': importing('../badge/index', '../foundation/ids'),
      'src/core/verify/a.ts': importing('../proof/index'),
      'src/core/proof/index.ts': thing,
      'src/studio/b.ts': importing('../core/badge/index', 'node:fs'),
      'src/cli/a.ts': importing('../studio/b', 'node:path'),
      'src/core/design/paint/index.ts': thing,
      'src/renderer/a.ts': importing('../ipc/b', '../core/badge/index', '../core/design/paint/index'),
      'src/ipc/b.ts': importing('../core/badge/index'),
    })
    expect(await faults()).toEqual([])
  })

  it('says that it is blind when it reads next to nothing', async () => {
    lay({ 'src/core/badge/a.ts': thing })
    expect(boundaryFaults(await cruiseSources(base))).toEqual([expect.stringContaining('blind')])
  })
})

describe('unused files', () => {
  it('names what no entry leads to, styles and tests aside', async () => {
    lay({
      'src/cli/index.ts': importing('./used', './thread?nodeWorker'),
      'src/cli/used.ts': thing,
      'src/cli/thread.ts': thing,
      'src/cli/forgotten.ts': thing,
      'src/cli/types.d.ts': thing,
      'src/renderer/index.html': '<link href="./a.css"><script type="module" src="./app.tsx"></script>',
      'src/renderer/app.tsx': thing,
      'src/renderer/a.css': '',
      'src/renderer/b.css': '',
    })
    expect(unusedFiles(base, (await cruiseSources(base)).modules)).toEqual([
      expect.stringContaining('src/cli/forgotten.ts'),
      expect.stringContaining('src/renderer/b.css'),
    ])
  })
})

describe('unused exports', () => {
  it('names values that no other file imports, and leaves types alone', () => {
    lay({
      'tools/check/tsconfig.src.json': '{ "include": ["../../src/**/*"] }',
      'src/cli/index.ts': "import { used } from './a'\nused()",
      'src/cli/a.ts': 'export const used = () => 1\nexport const unused = 2\nexport type T = 1',
    })
    expect(unusedExports(base)).toEqual([expect.stringMatching(/src\/cli\/a\.ts: nobody imports "unused"/)])
  })

  it('sees what is imported on demand, and types that a door passes on', () => {
    lay({
      'tools/check/tsconfig.src.json': '{ "include": ["../../src/**/*"] }',
      'src/cli/index.ts': "export {}\nvoid (await import('./a')).used()",
      'src/cli/a.ts': 'export const used = () => 1\nexport const unused = 2',
      'src/core/mail/index.ts': "export { type Draft } from './draft'",
      'src/core/mail/draft.ts': 'export type Draft = 1',
    })
    expect(unusedExports(base)).toEqual([expect.stringContaining('"unused"')])
  })
})
