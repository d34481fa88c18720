import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type { Machine } from '../../src/studio/machine'
import { DesignMaterials } from '../../src/studio/rendering/design-materials'
import { resourcesIn } from '../../src/studio/resources'
import { inlineSigning } from '../../src/studio/workers/inline-signing'
import { inlineWriting } from '../../src/studio/workers/inline-writing'
import { explainedFiles } from '../../src/studio/workspace/explained-files'
import { realFiles } from '../../src/studio/workspace/real-files'
import { faultyFiles, type Fault, type FaultyFiles } from './faulty-files'

const root = join(import.meta.dirname, '../..')
// The verifier page's program is built by tools/build; what stands in for it here is a script as well.
const resources = {
  ...resourcesIn(realFiles(), join(root, 'resources'), () => join(root, 'out/verifier/verifier.js')),
  verifierScript: async () => 'void 0',
}
const materials = new DesignMaterials((name) => resources.read(name))

/** A machine with a real disk, a clock that stands still, cheap key stretching and no threads. */
export function aMachine(
  options: { readonly fault?: Fault; readonly now?: string; readonly pid?: number } = {},
): Machine & { readonly faulty: FaultyFiles } {
  const faulty = faultyFiles(realFiles(), options.fault)
  const files = explainedFiles(faulty)
  const random = (count: number) => randomBytes(count)
  return {
    files,
    faulty,
    clock: { now: () => Date.parse(options.now ?? '2026-11-24T09:00:00Z') },
    random,
    process: { pid: options.pid ?? 4242, host: 'test-host', user: 'tester', isAlive: () => false },
    scrypt: { N: 2 ** 10, r: 8, p: 1 },
    resources,
    materials,
    signing: inlineSigning(),
    writing: inlineWriting({ files, random }),
    program: 'test',
  }
}
