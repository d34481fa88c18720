import type { BadgeDefinition } from '../../../core/badge'
import { problem, type Problem } from '../../../core/foundation/problem'
import { quoted } from '../../../core/foundation/text-safety'
import type { StudioDocument } from '../../workspace/studio-document'

/** What of a definition does not fit the office's own lists. Codes: category-unknown, level-unknown. */
export function officeProblems(
  { categories, levels }: StudioDocument['settings'],
  { category, level }: BadgeDefinition,
): Problem[] {
  const problems: Problem[] = []
  const known = categories.map(({ id }) => id)
  if (category !== undefined && !known.includes(category))
    problems.push(
      problem({
        code: 'category-unknown',
        where: { path: 'category' },
        message: `The office has no category “${quoted(category)}”.`,
        remedy: `Choose one of: ${known.join(', ')}.`,
      }),
    )
  if (level !== undefined && level > levels.length)
    problems.push(
      problem({
        code: 'level-unknown',
        where: { path: 'level' },
        message: `The office has no level ${level}.`,
        remedy: `Choose a level from 1 to ${levels.length}.`,
      }),
    )
  return problems
}
