import '../../no-eval'
import { importSvg, usualSide } from '../../../core/design/svg-import'
import type { SvgAnswer, SvgQuestion } from './svg-reading'

/** Pieces between two reports. */
const STEP = 100

// Runs on a thread of its own, so that a large drawing never holds up the window; ended by whoever started it.
addEventListener('message', ({ data }: MessageEvent<SvgQuestion>) => {
  const { text, ids, artboard, fonts } = data
  const result = importSvg(text, {
    ids,
    fonts,
    side: (natural) => usualSide(natural, artboard),
    report: (pieces) => pieces % STEP === 0 && tell({ kind: 'progress', pieces }),
  })
  tell({ kind: 'done', result })
})

function tell(answer: SvgAnswer): void {
  postMessage(answer)
}
