import { isCode, linesMatching } from './rule.mjs'

/** @typedef {import('./rule.mjs').Rule} Rule */

const marker = /\b(TO[D]O|FIX[M]E|X[X]X)\b/
const skipped = /\b(it|test|describe)\.(skip|only|todo|fixme)\b/
const silenced = /eslint-disabl[e](?!.* -- \S)/

/** @type {Rule} What is not done is absent: no reminders, no tests that do not run, no lint rule silenced without why. */
export const openEnds = {
  name: 'open-ends',
  applies: (path) => isCode(path) || path.endsWith('.css'),
  faults: (file) => [
    ...linesMatching(file, marker, 'a reminder. Do it now, or file an issue and take the line out.'),
    ...(/^test\//.test(file.path)
      ? linesMatching(file, skipped, 'a test that does not run, or stops others from running.')
      : []),
    ...linesMatching(file, silenced, 'a lint rule is silenced. Mend the code, or add " -- why".'),
  ],
}
