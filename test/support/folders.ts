import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

const folders: string[] = []

// Once a test file, when it is loaded: a hook that is added while a test runs is never called.
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** A new folder that is gone when the test file has run. */
export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rosette-test-'))
  folders.push(folder)
  return folder
}
