import { sentenceOf, type Problem } from './problem'

/** The world failed (disk, network, lock): thrown by studio, caught at the doors (cli, ipc, worker). */
export class RosetteError extends Error {
  override readonly name = 'RosetteError'
  constructor(
    readonly problem: Problem,
    options?: { readonly cause?: unknown },
  ) {
    super(sentenceOf(problem), options)
  }
}
