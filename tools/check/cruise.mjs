import { cruise } from 'dependency-cruiser'
import { forbidden, options } from '../rules/rooms.mjs'

/** Fewer means that the cruiser read nothing, which it would report in green. */
const fewestModules = 100

/**
 * All modules of the program and what they import, judged by the rules of the rooms.
 * @param {string} base folder that holds src
 * @returns {Promise<import('dependency-cruiser').ICruiseResult>}
 */
export async function cruiseSources(base) {
  const { output } = await cruise(['src'], {
    ...options,
    ruleSet: { forbidden },
    validate: true,
    baseDir: base,
  })
  if (typeof output === 'string') throw new Error('dependency-cruiser gave a text instead of a result')
  return output
}

/**
 * Sentences for what breaks a rule: the import, and where the code should go.
 * @param {import('dependency-cruiser').ICruiseResult} result
 * @returns {string[]}
 */
export function boundaryFaults(result) {
  const comments = new Map(forbidden.map((rule) => [rule.name, rule.comment]))
  const own = result.modules.filter((module) => module.source.startsWith('src/')).length
  const blind = own < fewestModules ? [`Only ${own} modules were read: the check of the borders is blind.`] : []
  return [
    ...blind,
    ...result.summary.violations.map(
      ({ rule, from, to, cycle }) =>
        `${[from, ...(cycle?.map((step) => step.name) ?? [to])].join(' → ')}: ${comments.get(rule.name) ?? rule.name}`,
    ),
  ]
}
