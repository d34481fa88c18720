import { describe, expect, it } from 'vitest'
import { barrels } from '../../tools/rules/barrels.mjs'
import { fileLength } from '../../tools/rules/file-length.mjs'
import { fileNames } from '../../tools/rules/file-names.mjs'
import type { houseRules } from '../../tools/rules/house-rules.mjs'
import { faultsOf } from '../../tools/rules/house-rules.mjs'
import { logicalCss } from '../../tools/rules/logical-css.mjs'
import { machineTraces } from '../../tools/rules/machine-traces.mjs'
import { openEnds } from '../../tools/rules/open-ends.mjs'
import { tokens } from '../../tools/rules/tokens.mjs'
import { truePaths } from '../../tools/rules/true-paths.mjs'

const faults = (rule: (typeof houseRules)[number], path: string, text = '') => faultsOf(rule, [{ path, text }])
const lines = (count: number) => 'const a = 1\n'.repeat(count)

describe('file-length', () => {
  it('lets 300 lines pass and stops at 301', () => {
    expect(faults(fileLength, 'src/core/a.ts', lines(300))).toEqual([])
    expect(faults(fileLength, 'src/core/a.ts', lines(301))).toEqual([expect.stringContaining('301 lines')])
  })
  it('takes a reason in the header, not further down', () => {
    const reason = '// Long because it is a table.\n'
    expect(faults(fileLength, 'src/core/a.ts', reason + lines(400))).toEqual([])
    expect(faults(fileLength, 'src/core/a.ts', lines(20) + reason + lines(400))).toHaveLength(1)
  })
})

describe('file-names', () => {
  it.each([
    'src/core/roster/check-rows.ts',
    'src/renderer/ui/problem-list.module.css',
    'docs/decisions/0001-storage.md',
  ])('accepts %s', (path) => expect(faults(fileNames, path)).toEqual([]))
  it.each([
    'src/core/checkRows.ts',
    'src/renderer/ui/ProblemList.tsx',
    'src/Core/a.ts',
    'src/core/utils.ts',
    'test/helpers/a.ts',
  ])('refuses %s', (path) => expect(faults(fileNames, path)).toHaveLength(1))
})

describe('logical-css', () => {
  it.each([
    'margin-left: 1px',
    'left: 0',
    'padding-right: 2px',
    'text-align: right',
    'border-top-left-radius: 1px',
    'inset-left: 0',
  ])('refuses %s in a style sheet', (declaration) =>
    expect(faults(logicalCss, 'src/renderer/a.module.css', `.a {\n  ${declaration};\n}`)).toHaveLength(1),
  )
  it.each(['margin-inline-start: 1px', 'inset-inline-end: 0', 'text-align: start', 'background-position: left top'])(
    'accepts %s',
    (declaration) => expect(faults(logicalCss, 'src/renderer/a.module.css', `.a {\n  ${declaration};\n}`)).toEqual([]),
  )
  it('looks at styles in components as well', () => {
    expect(faults(logicalCss, 'src/renderer/a.tsx', '<p style={{ marginLeft: 3 }} />')).toHaveLength(1)
    expect(faults(logicalCss, 'src/renderer/a.tsx', '<p style={{ marginInlineStart: 3 }} />')).toEqual([])
  })
})

describe('machine-traces', () => {
  it.each(['/wor' + 'k/main/a', "'/tm" + "p/x'", 'https://registr' + 'y.example/x'])('refuses %s', (text) => {
    expect(faults(machineTraces, 'docs/a.md', `see ${text}`)).toHaveLength(1)
  })
  it('leaves paths of the checkout and of the web alone', () => {
    expect(
      faults(machineTraces, 'docs/a.md', 'test/wor' + 'k/a src/tm' + 'p/b https://example.org/hom' + 'e/a'),
    ).toEqual([])
  })
})

describe('open-ends', () => {
  it('refuses reminders, tests that do not run and silenced lint without a reason', () => {
    expect(faults(openEnds, 'src/a.ts', '// TO' + 'DO later')).toHaveLength(1)
    expect(faults(openEnds, 'test/a.test.ts', 'it.on' + "ly('x', f)")).toHaveLength(1)
    expect(faults(openEnds, 'src/a.ts', '// eslint-dis' + 'able-next-line no-eval')).toHaveLength(1)
  })
  it('takes a silenced rule that says why', () => {
    expect(faults(openEnds, 'src/a.ts', '// eslint-dis' + 'able-next-line no-eval -- the page asks for it')).toEqual([])
  })
})

describe('tokens', () => {
  const sheet = (declaration: string) => `.a {\n  ${declaration};\n}`
  it.each(['color: #1a5a6c', 'background: rgb(1 2 3)', 'transition: opacity 120ms', 'animation: a .2s'])(
    'refuses %s in a style sheet of the window',
    (declaration) => {
      expect(faults(tokens, 'src/renderer/ui/a.module.css', sheet(declaration))).toHaveLength(1)
    },
  )
  it.each(['color: var(--text)', 'transition: opacity var(--hover)', 'background: rgb(from var(--a) r g b)'])(
    'accepts %s',
    (declaration) => {
      expect(faults(tokens, 'src/renderer/ui/a.module.css', sheet(declaration))).toEqual([])
    },
  )
  it('leaves selectors and the file of tokens alone', () => {
    expect(faults(tokens, 'src/renderer/styles/base.css', '#face {\n}')).toEqual([])
    expect(faults(tokens, 'src/renderer/styles/tokens.css', sheet('--text: #221e19'))).toEqual([])
  })
})

describe('true-paths', () => {
  it('accepts paths and links that lead somewhere', () => {
    const text =
      'See `src/core/foundation/ids.ts`, `core/foundation`, `tools/rules`, [why](decisions/README.md#x) or https://a.example/b.'
    expect(faults(truePaths, 'docs/architecture.md', text)).toEqual([])
  })
  it('refuses what is not there any more', () => {
    const text = 'See `src/core/gone.ts` and [this](gone.md).'
    expect(faults(truePaths, 'docs/architecture.md', text)).toEqual([
      expect.stringContaining('"src/core/gone.ts"'),
      expect.stringContaining('"gone.md"'),
    ])
  })
  it('leaves words alone that are no paths of ours', () => {
    expect(faults(truePaths, 'README.md', '`application/json`, `@noble/hashes`, `a/b`')).toEqual([])
  })
})

describe('barrels', () => {
  const door = 'src/core/roster/index.ts'
  const names = (count: number) => Array.from({ length: count }, (_, i) => `a${i}`).join(', ')
  it('accepts up to 20 named exports over several lines', () => {
    expect(faults(barrels, door, `export { ${names(18)} } from './a'\nexport type { B, C } from './b'\n`)).toEqual([])
  })
  it('refuses more names, stars and logic', () => {
    expect(faults(barrels, door, `export { ${names(21)} } from './a'`)).toEqual([expect.stringContaining('21 names')])
    expect(faults(barrels, door, "export * from './a'")).toHaveLength(1)
    expect(faults(barrels, door, 'export const a = 1')).toHaveLength(1)
  })
  it('leaves other index files alone', () => {
    expect(faults(barrels, 'src/main/index.ts', 'const a = 1')).toEqual([])
  })
})
