import { criteriaHtml, type BadgeDefinition } from '../../badge/index'
import type { Localised } from '../localised'
import { languageOf, shortAddress } from '../markup/language'
import { markup, trusted, type Markup } from '../markup/markup'
import type { Words } from '../words/words'

/** What the badge takes: Markdown, or the address where the criteria are published, or both. */
export function criteriaSection(
  heading: string,
  criteria: Localised | undefined,
  definition: BadgeDefinition,
  words: Words,
): Markup {
  const { criteriaUrl } = definition
  return markup`<section aria-labelledby="criteria"><h2 id="criteria">${heading}</h2>
${criteria && markup`<div class="prose"${languageOf(criteria, words.language)}>${trusted(criteriaHtml(criteria.text))}</div>`}
${criteriaUrl !== undefined && markup`<p>${words.badge.criteriaElsewhere(markup`<a href="${criteriaUrl}" rel="noopener noreferrer">${shortAddress(criteriaUrl)}</a>`)}</p>`}
</section>`
}

/** Skills as lines: name and description, code and framework. Nothing where the badge names none. */
export function skillsSection(definition: BadgeDefinition, words: Words): Markup | false {
  const { skills = [] } = definition
  if (skills.length === 0) return false
  const rows = skills.map(
    (
      skill,
    ) => markup`<li class="skill"><div><a class="skill-name" href="${skill.url}" rel="noopener noreferrer"><bdi>${skill.name}</bdi></a>
${skill.description !== undefined && markup`<p class="quiet" dir="auto">${skill.description}</p>`}</div>
<div class="skill-source">${skill.code !== undefined && markup`<code>${skill.code}</code>`}${
      skill.framework !== undefined && markup`<span><bdi>${skill.framework}</bdi></span>`
    }</div></li>`,
  )
  return markup`<section aria-labelledby="skills"><h2 id="skills">${words.badge.skills}</h2><ul class="lines">${rows}</ul></section>`
}
