/** @typedef {import('./rule.mjs').Rule} Rule */

const kebab = /^\.?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/
const nameless = /^(utils?|helpers?|common|manager|services?|misc|shared)(\.|$)/

/** @type {Rule} Names of files and folders: kebab-case, and the name of a thing. */
export const fileNames = {
  name: 'file-names',
  applies: (path) => /^(src|test|tools|bench|docs)\//.test(path),
  faults: ({ path }) =>
    path.split('/').flatMap((part) => {
      if (!kebab.test(part) && part !== 'README.md') return [`${path}: "${part}" is not kebab-case.`]
      return nameless.test(part) ? [`${path}: "${part}" says nothing; name the thing that is in it.`] : []
    }),
}
