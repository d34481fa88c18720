import { createStore } from 'zustand/vanilla'
import type { Problem } from '../../core/foundation/problem'
import type { Progress } from '../../core/foundation/run'
import { BatchId } from '../../core/foundation/ids'
import { BadgeSlug } from '../../core/foundation/slug'
import type { IssueOutcome } from '../../ipc/award-contract'
import type { PickedFile } from '../../ipc/file-ticket'
import type { RosterChoice, RosterSummary } from '../../ipc/roster-contract'
import type { Border, RunningJob } from '../border'

export type RosterEdit = RosterChoice['edits'][number]

export type Signing = { readonly progress: Progress; readonly startedMs: number; readonly stopping: boolean }

export type AwardDeskState = {
  readonly badge: string | null
  readonly roster: PickedFile | null
  readonly sheet: string | null
  /** Day for rows that name none; null: today. */
  readonly awarded: string | null
  readonly leftOut: readonly number[]
  readonly edits: readonly RosterEdit[]
  readonly checking: boolean
  readonly summary: RosterSummary | null
  /** Why the list can't be read or signed. */
  readonly problems: readonly Problem[]
  readonly signing: Signing | null
  readonly outcome: IssueOutcome | null
}

const EMPTY: AwardDeskState = {
  badge: null,
  roster: null,
  sheet: null,
  awarded: null,
  leftOut: [],
  edits: [],
  checking: false,
  summary: null,
  problems: [],
  signing: null,
  outcome: null,
}

export type AwardDesk = ReturnType<typeof createAwardDesk>

/**
 * One act of awarding while it is prepared and signed. It outlives its screen: it can be left and gone on with, and what
 * was chosen comes back after a restart (window.md, N5).
 */
export function createAwardDesk(border: Border, now: () => number) {
  const store = createStore<AwardDeskState>(() => EMPTY)
  const state = () => store.getState()
  let checks = 0
  let job: RunningJob<IssueOutcome> | null = null

  const choice = (): RosterChoice | null => {
    const { badge, roster, sheet, awarded, leftOut, edits } = state()
    const slug = BadgeSlug.safeParse(badge)
    if (!slug.success || !roster) return null
    return {
      file: roster.ticket,
      badge: slug.data,
      ...(sheet === null ? {} : { sheet }),
      ...(awarded === null ? {} : { awarded }),
      leftOut: [...leftOut],
      edits: [...edits],
    }
  }
  const remember = () => {
    const { badge, roster, sheet, awarded, leftOut } = state()
    const draft = { badge, roster: roster?.ticket ?? null, sheet, awarded, leftOut: [...leftOut] }
    void border.ask('draft.write', { draft: badge === null && roster === null ? null : draft })
  }
  const check = async () => {
    const asked = choice()
    const run = ++checks
    if (!asked) return store.setState({ summary: null, problems: [], checking: false })
    store.setState({ checking: true })
    const answer = await border.ask('roster.check', asked)
    if (run !== checks) return
    store.setState({
      checking: false,
      summary: answer.ok ? answer.value : null,
      problems: answer.ok ? answer.value.problems : answer.problems,
    })
  }
  const change = (part: Partial<AwardDeskState>) => {
    store.setState({ ...part, outcome: null })
    remember()
    void check()
  }

  return {
    store,
    chooseBadge: (badge: string | null) => change({ badge }),
    takeRoster: (roster: PickedFile | null) =>
      change({ roster, sheet: null, leftOut: [], edits: [], summary: null, problems: [] }),
    chooseSheet: (sheet: string | null) => change({ sheet }),
    setAwarded: (awarded: string | null) => change({ awarded }),
    leaveOut: (rows: readonly number[]) => change({ leftOut: [...new Set([...state().leftOut, ...rows])] }),
    takeBack: (row: number) => change({ leftOut: state().leftOut.filter((one) => one !== row) }),
    /** Changes a cell for this award; the file stays as it is. */
    edit: (edit: RosterEdit) =>
      change({
        edits: [...state().edits.filter((one) => one.row !== edit.row || one.column !== edit.column), edit],
      }),
    check,
    /** Signs what is ready. @param resume a batch that was stopped, else the list on the desk */
    async sign(how: { readonly resume?: string }): Promise<IssueOutcome | Problem> {
      const asked = choice()
      if (how.resume === undefined && !asked) return NOTHING_TO_SIGN
      store.setState({ signing: { progress: { stage: 'signing', done: 0 }, startedMs: now(), stopping: false } })
      const onProgress = (progress: Progress) => {
        const { signing } = state()
        if (signing) store.setState({ signing: { ...signing, progress } })
      }
      job =
        how.resume === undefined && asked
          ? border.run('batch.issue', { roster: asked, skipRejected: true }, onProgress)
          : border.run('batch.issue', { resume: BatchId.parse(how.resume) }, onProgress)
      const answer = await job.done
      job = null
      store.setState({ signing: null })
      if (!answer.ok) return answer.problems[0] ?? NOTHING_TO_SIGN
      store.setState({ outcome: answer.value })
      return answer.value
    },
    stop: () => {
      const { signing } = state()
      if (signing) store.setState({ signing: { ...signing, stopping: true } })
      job?.cancel()
    },
    /** Ready for the next act. */
    clear(): void {
      checks++
      store.setState(EMPTY)
    },
    /** The act is done; what came of it stays in sight. */
    finish(): void {
      checks++
      store.setState({ ...EMPTY, outcome: state().outcome })
      remember()
    },
    /** Brings back what was being prepared when the workspace was open last. */
    async resume(): Promise<void> {
      const answer = await border.ask('draft.read', undefined)
      if (!answer.ok || !answer.value || state().badge !== null || state().roster !== null) return
      const { draft, roster } = answer.value
      store.setState({ badge: draft.badge, roster, sheet: draft.sheet, awarded: draft.awarded, leftOut: draft.leftOut })
      await check()
    },
  }
}

const NOTHING_TO_SIGN: Problem = {
  code: 'nothing-to-sign',
  level: 'error',
  where: {},
  message: 'There is nothing to sign.',
  remedy: 'Choose a badge and a list first.',
  values: {},
}
