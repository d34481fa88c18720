import type { BadgeResult } from '../badge'
import type { AwardResult } from './award-facts'
import type { Draft } from './draft'
import { nameUuid } from './name-uuid'

/** Id of a result in one badge version: `achievementId` and the result's local id decide it, so that it can be made again. */
function descriptionId(achievementId: string, result: string): string {
  return nameUuid(`${achievementId}#result/${result}`)
}

function levelId(achievementId: string, result: string, level: string): string {
  return nameUuid(`${achievementId}#result/${result}/level/${level}`)
}

/** What can be reached, as ResultDescription (standards.md §1.5). All values are text. */
export function resultDescription(achievementId: string, result: BadgeResult): Draft {
  const required = result.levels?.some((level) => level.id === result.required)
  return {
    id: descriptionId(achievementId, result.id),
    type: ['ResultDescription'],
    name: result.name,
    resultType: result.type,
    allowedValue: result.allowed,
    requiredLevel: required ? levelId(achievementId, result.id, result.required ?? '') : undefined,
    requiredValue: required ? undefined : result.required,
    rubricCriterionLevel: result.levels?.map((level) => ({
      id: levelId(achievementId, result.id, level.id),
      type: ['RubricCriterionLevel'],
      name: level.name,
      description: level.description,
      points: level.points,
    })),
    valueMax: result.max,
    valueMin: result.min,
  }
}

/** What a person reached, as Result (standards.md §1.5): a level by its address, a Status as `status`, else a value. */
export function awardResult(achievementId: string, results: readonly BadgeResult[], reached: AwardResult): Draft {
  const isStatus = results.some((result) => result.id === reached.id && result.type === 'Status')
  const value = 'value' in reached ? reached.value : undefined
  return {
    type: ['Result'],
    resultDescription: descriptionId(achievementId, reached.id),
    achievedLevel: 'level' in reached ? levelId(achievementId, reached.id, reached.level) : undefined,
    status: isStatus ? value : undefined,
    value: isStatus ? undefined : value,
  }
}
