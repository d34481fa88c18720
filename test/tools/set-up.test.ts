import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fingerprint } from '../../tools/build/fingerprint.mjs'
import { missingOf } from '../../tools/setup/debian.mjs'
import { setFuses } from '../../tools/setup/electron-fuses.mjs'
import { isInstalled } from '../../tools/setup/node-packages.mjs'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'set-up-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('isInstalled', () => {
  const lock = { packages: { '': {}, 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '2.0.0' } } }
  it('is true when every locked package is there in its version', () => {
    expect(isInstalled(lock, lock)).toBe(true)
  })
  it('is false when one is absent or of another version', () => {
    expect(isInstalled(lock, {})).toBe(false)
    expect(isInstalled(lock, { packages: { ...lock.packages, 'node_modules/b': { version: '2.0.1' } } })).toBe(false)
  })
  it('does not ask for what only another system needs', () => {
    expect(isInstalled({ packages: { 'node_modules/mac-only': { version: '1.0.0', optional: true } } }, {})).toBe(true)
  })
})

describe('missingOf', () => {
  it('takes either of the names under which a system has a package', () => {
    const needs = [['libgtk-3-0t64', 'libgtk-3-0'], ['xvfb']] as const
    expect(missingOf(needs, new Set(['libgtk-3-0']))).toEqual([['xvfb']])
    expect(missingOf(needs, new Set(['libgtk-3-0t64', 'xvfb']))).toEqual([])
  })
})

describe('fingerprint', () => {
  const print = () => fingerprint(folder, ['src', 'package.json'])
  beforeEach(() => {
    mkdirSync(join(folder, 'src/deep'), { recursive: true })
    writeFileSync(join(folder, 'src/deep/a.ts'), 'a')
  })
  it('stays the same while nothing changes', () => {
    expect(print()).toBe(print())
  })
  it.each<[string, () => void]>([
    ['a file grows', () => writeFileSync(join(folder, 'src/deep/a.ts'), 'ab')],
    ['a file is touched', () => utimesSync(join(folder, 'src/deep/a.ts'), 1, 1)],
    ['a file appears', () => writeFileSync(join(folder, 'src/b.ts'), '')],
    ['a file goes', () => rmSync(join(folder, 'src/deep/a.ts'))],
    ['an absent one comes', () => writeFileSync(join(folder, 'package.json'), '{}')],
  ])('changes when %s', (_what, change) => {
    const before = print()
    change()
    expect(print()).not.toBe(before)
  })
})

describe('setFuses', () => {
  const wire = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
  const executable = (text: string) => {
    writeFileSync(join(folder, 'electron'), text, 'latin1')
    return join(folder, 'electron')
  }
  it('changes the named fuses and no other byte', () => {
    const file = executable(`code${wire}\x01\x081011r110code`)
    setFuses(file, { 3: '0', 6: '0' })
    expect(readFileSync(file, 'latin1')).toBe(`code${wire}\x01\x081010r100code`)
  })
  it('refuses an executable without a wire, with two, or of another version', () => {
    expect(() => setFuses(executable('code'), { 3: '1' })).toThrow('no fuse wire')
    expect(() => setFuses(executable(`${wire}\x01\x08${wire}\x01\x08`), { 3: '1' })).toThrow('no fuse wire')
    expect(() => setFuses(executable(`${wire}\x02\x0810`), { 3: '1' })).toThrow('no fuse wire')
  })
})
