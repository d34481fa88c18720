import type { Progress } from '../core/foundation/run'
import type { Console } from './console'
import { terminalText } from './terminal-text'

const WORDS: Readonly<Record<string, string>> = {
  'making-keys': 'Making keys',
  auditing: 'Checking journals',
  changing: 'Changing batches',
  badges: 'Making badges',
  drafting: 'Drafting mails',
  drawing: 'Drawing',
  exporting: 'Writing the site',
  images: 'Baking images',
  signing: 'Signing',
  verifying: 'Verifying',
  writing: 'Writing',
  zipping: 'Packing',
}
/** A job that is done sooner says nothing: on a terminal, and in a log. */
const [QUIET_BAR_MS, QUIET_LINE_MS] = [400, 2_000]
const BAR_EVERY_MS = 100
const LINE_EVERY_MS = 2_000
const BAR_WIDTH = 24

/** Shows how far a job is; `end` leaves the terminal clean. */
export type ProgressDisplay = { readonly report: (progress: Progress) => void; readonly end: () => void }

/** A bar on a terminal, a line now and then elsewhere. @param now milliseconds of a clock that only goes forward */
export function progressDisplay({ stderr }: Console, now: () => number): ProgressDisplay {
  const start = now()
  const [quiet, every] = stderr.isTerminal ? [QUIET_BAR_MS, BAR_EVERY_MS] : [QUIET_LINE_MS, LINE_EVERY_MS]
  let shownAt = start + quiet - every
  let stage = ''
  let barShown = false
  return {
    report: (progress) => {
      const finished = progress.done === progress.total
      const due = now() - shownAt >= every || (now() - start >= quiet && (progress.stage !== stage || finished))
      if (!due) return
      shownAt = now()
      stage = progress.stage
      if (stderr.isTerminal) {
        stderr.write(`\r\u001b[2K${barOf(progress).slice(0, stderr.columns - 1)}`)
        barShown = true
      } else stderr.write(`${lineOf(progress)}\n`)
    },
    end: () => {
      if (barShown) stderr.write('\r\u001b[2K')
      barShown = false
    },
  }
}

function lineOf({ stage, done, total }: Progress): string {
  const words = terminalText(WORDS[stage] ?? stage.replaceAll('-', ' '))
  if (total === undefined) return done === 0 ? `${words} …` : `${words}: ${done}`
  return `${words}: ${done} of ${total}`
}

function barOf(progress: Progress): string {
  const { done, total } = progress
  if (total === undefined || total === 0) return lineOf(progress)
  const filled = Math.round((BAR_WIDTH * Math.min(done, total)) / total)
  return `[${'#'.repeat(filled)}${'.'.repeat(BAR_WIDTH - filled)}] ${lineOf(progress)}`
}
