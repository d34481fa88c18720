import { randomBytes } from 'node:crypto'
import type { Disk } from '../../src/studio/workspace/durable-write'
import { explainedFiles } from '../../src/studio/workspace/explained-files'
import { realFiles } from '../../src/studio/workspace/real-files'
import { faultyFiles, type Fault, type FaultyFiles } from './faulty-files'

/** A real disk that counts its operations, and fails at one of them if told to. */
export function aDisk(fault?: Fault): Disk & { readonly faulty: FaultyFiles } {
  const faulty = faultyFiles(realFiles(), fault)
  return { files: explainedFiles(faulty), random: (count) => randomBytes(count), faulty }
}
