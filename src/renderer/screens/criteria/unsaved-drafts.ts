import type { Draft } from './use-criteria'

const drafts = new Map<string, Draft>()

/** What was written and can't be saved yet, because a field that must not be empty is: it is there again on coming back. */
export const unsavedDrafts = {
  of: (workspace: string, badge: string): Draft | null => drafts.get(`${workspace} ${badge}`) ?? null,
  /** @param draft null: it is saved */
  keep(workspace: string, badge: string, draft: Draft | null): void {
    if (draft) drafts.set(`${workspace} ${badge}`, draft)
    else drafts.delete(`${workspace} ${badge}`)
  },
}
