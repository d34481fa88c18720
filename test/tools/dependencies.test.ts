import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { dependencyFaults } from '../../tools/check/dependencies.mjs'

let base = ''
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'dependencies-'))
})
afterEach(() => rmSync(base, { recursive: true, force: true }))

function faults(devDependencies: string[], text: string, reasons = devDependencies) {
  const manifest = { devDependencies: Object.fromEntries(devDependencies.map((name) => [name, '1.0.0'])) }
  writeFileSync(join(base, 'package.json'), JSON.stringify(manifest))
  const page = `| ${reasons.join(', ')} | MIT | a reason |`
  return dependencyFaults(base, [
    { path: 'src/a.ts', text },
    { path: 'docs/dependencies.md', text: page },
  ])
}

describe('dependencies', () => {
  it('names a package that nothing uses', () => {
    expect(faults(['zod', 'left-pad'], "import { z } from 'zod'")).toEqual([expect.stringContaining('"left-pad"')])
  })
  it('names a package that is imported and not declared', () => {
    expect(faults(['zod'], "import { z } from 'zod'\nimport x from '@a/b/c'")).toEqual([
      expect.stringContaining('"@a/b"'),
    ])
  })
  it('knows subpaths, tools by their path, types by what they describe, and Node itself', () => {
    const text = "import 'node:fs'\nimport '@noble/hashes/sha2.js'\nimport 'papaparse'\nrun('eslint/bin/eslint.js')"
    expect(faults(['@noble/hashes', 'papaparse', '@types/papaparse', 'eslint'], text)).toEqual([])
  })
  it('asks for a reason on the page of packages', () => {
    expect(faults(['zod'], "import 'zod'", [])).toEqual([expect.stringMatching(/dependencies.md: say what "zod"/)])
  })
  it('is not fooled by a longer name', () => {
    expect(faults(['react'], "import 'react-dom'")).toContainEqual(expect.stringContaining('"react"'))
  })
})
