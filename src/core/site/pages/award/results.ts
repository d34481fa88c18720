import type { BadgeDefinition } from '../../../badge/index'
import { markup, type Markup } from '../../markup/markup'
import type { SiteAward, SiteResult } from '../../snapshot'
import type { Words } from '../../words/words'

type ResultKind = NonNullable<BadgeDefinition['results']>[number]

/** What the person reached: levels in words first, then values with what was required; each in the badge's order. */
export function resultsSection(definition: BadgeDefinition, award: SiteAward, words: Words): Markup | false {
  const pairs = (definition.results ?? []).flatMap((kind) => {
    const result = award.results.find(({ id }) => id === kind.id)
    return result ? [{ kind, result }] : []
  })
  const levelsFirst = [
    ...pairs.filter(({ result }) => 'level' in result),
    ...pairs.filter(({ result }) => !('level' in result)),
  ]
  const reached = levelsFirst.map(({ kind, result }) => resultItem(kind, result, words))
  if (reached.length === 0) return false
  return markup`<section aria-labelledby="results"><h2 id="results">${words.award.results}</h2><ul class="results">${reached}</ul></section>`
}

function resultItem(kind: ResultKind, result: SiteResult, words: Words): Markup {
  if ('level' in result) {
    const level = kind.levels?.find(({ id }) => id === result.level)
    return markup`<li><p>${words.award.resultValue(named(kind.name), named(level?.name ?? result.level))}</p>${
      level?.description !== undefined && markup`<p dir="auto">${level.description}</p>`
    }</li>`
  }
  const value = named(shown(kind, result.value, words))
  return markup`<li><p>${
    kind.required === undefined
      ? words.award.resultValue(named(kind.name), value)
      : words.award.resultRequired(named(kind.name), value, named(shown(kind, kind.required, words)))
  }</p></li>`
}

/** A value with its unit. */
function shown(kind: ResultKind, value: string, words: Words): string {
  return kind.type === 'Percent' ? words.award.percent(value) : value
}

function named(text: string): Markup {
  return markup`<bdi>${text}</bdi>`
}
