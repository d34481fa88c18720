import type { ImportedSvg, KnownFont } from '../../../core/design/svg-import'
import type { Result } from '../../../core/foundation/result'
import { workerAddress } from '../../worker-address'
import workerUrl from './svg-import-worker?worker&url'

/** What the reading thread is asked. */
export type SvgQuestion = {
  readonly text: string
  readonly ids: string
  /** Side in units. */
  readonly artboard: number
  readonly fonts: readonly KnownFont[]
}

/** What it says: how far it is, and in the end what came of it. */
export type SvgAnswer =
  | { readonly kind: 'progress'; readonly pieces: number }
  | { readonly kind: 'done'; readonly result: Result<ImportedSvg> }

/** A drawing that is being read; once it is cancelled, `result` is null. */
export type SvgReading = { readonly result: Promise<Result<ImportedSvg> | null>; readonly cancel: () => void }

/** Reads an SVG on a thread of its own. @param report pieces so far */
export function readSvg(question: SvgQuestion, report: (pieces: number) => void): SvgReading {
  const worker = new Worker(workerAddress(workerUrl), { type: 'module' })
  let cancel = (): void => undefined
  const result = new Promise<Result<ImportedSvg> | null>((resolve, reject) => {
    const end = (value: Result<ImportedSvg> | null) => {
      worker.terminate()
      resolve(value)
    }
    cancel = () => end(null)
    worker.addEventListener('error', (event) => reject(new Error(event.message)))
    worker.addEventListener('message', ({ data }: MessageEvent<SvgAnswer>) => {
      if (data.kind === 'progress') report(data.pieces)
      else end(data.result)
    })
  })
  worker.postMessage(question)
  return { result, cancel: () => cancel() }
}
