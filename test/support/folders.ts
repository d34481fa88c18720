import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

/** A new folder that is gone when the test file has run. */
export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rosette-test-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
