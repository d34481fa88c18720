import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { stateFile } from '../../src/main/state-file'

const Count = z.object({ count: z.number() })
const NONE = { count: 0 }

describe('stateFile', () => {
  let path: string
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'rosette-state-'))
    path = join(folder, 'below', 'state.json')
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('begins empty and remembers what was changed, for this account alone', async () => {
    await stateFile(path, Count, NONE).change(({ count }) => ({ count: count + 2 }))
    expect(await stateFile(path, Count, NONE).read()).toEqual({ count: 2 })
    expect(statSync(path).mode & 0o077).toBe(0)
  })

  it('loses no change of many at once', async () => {
    const file = stateFile(path, Count, NONE)
    await Promise.all(Array.from({ length: 20 }, () => file.change(({ count }) => ({ count: count + 1 }))))
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({ count: 20 })
  })

  it('begins anew where the file is of no use', async () => {
    const broken = join(folder, 'broken.json')
    for (const text of ['{', '{"count":"many"}', '']) {
      writeFileSync(broken, text)
      expect(await stateFile(broken, Count, NONE).read()).toEqual(NONE)
    }
  })
})
