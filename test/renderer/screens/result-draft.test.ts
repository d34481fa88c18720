import { describe, expect, it } from 'vitest'
import { parseBadgeDefinition, type BadgeResult } from '../../../src/core/badge'
import { draftOfResult, NEW_RESULT, resultFrom } from '../../../src/renderer/screens/criteria/result-draft'

const accepted = (result: BadgeResult | null) =>
  result !== null &&
  parseBadgeDefinition({ slug: 'x', name: 'X', description: 'x', criteria: 'x', results: [result] }).ok

describe('resultFrom', () => {
  it('makes a mark that the studio takes', () => {
    const result = resultFrom({ ...NEW_RESULT, name: 'Review score', id: 'score', required: '60' }, null)
    expect(result).toEqual({ id: 'score', name: 'Review score', type: 'Percent', min: '0', max: '100', required: '60' })
    expect(accepted(result)).toBe(true)
  })

  it('makes levels with ids of their names', () => {
    const levels = [
      { name: 'Proficient', description: 'Charts are correct' },
      { name: '', description: '' },
    ]
    const result = resultFrom({ ...NEW_RESULT, name: 'Level', kind: 'RubricCriterionLevel', levels }, null)
    expect(result).toEqual({
      id: 'level',
      name: 'Level',
      type: 'RubricCriterionLevel',
      levels: [{ id: 'proficient', name: 'Proficient', description: 'Charts are correct' }],
    })
    expect(accepted(result)).toBe(true)
  })

  it('says nothing while it is not whole', () => {
    expect(resultFrom(NEW_RESULT, null)).toBeNull()
    expect(resultFrom({ ...NEW_RESULT, name: 'Grade', kind: 'LetterGrade', words: ' , ' }, null)).toBeNull()
  })

  it('gives back what it was given, ids and points of levels too', () => {
    const result: BadgeResult = {
      id: 'level',
      name: 'Level',
      type: 'RubricCriterionLevel',
      levels: [
        { id: 'p', name: 'Proficient', description: 'x', points: '3' },
        { id: 'd', name: 'Distinguished' },
      ],
      required: 'p',
    }
    expect(resultFrom(draftOfResult(result), result)).toEqual(result)
  })
})
