import { faultsOf, houseRules } from '../rules/house-rules.mjs'
import { sourceFiles } from '../rules/source-files.mjs'
import { root } from '../setup/root.mjs'
import { checkFormat, checkLint, checkTypes } from './checkers.mjs'
import { boundaryFaults, cruiseSources } from './cruise.mjs'
import { dependencyFaults } from './dependencies.mjs'
import { unusedExports } from './unused-exports.mjs'
import { unusedFiles } from './unused-files.mjs'

/** @typedef {import('./finding.mjs').Finding} Finding */

/**
 * Types, format, lint and the rules of the house, side by side.
 * @returns {Promise<Finding[]>} in a fixed order
 */
export async function check() {
  const tools = [...checkTypes(), checkFormat(), checkLint()]
  const rules = checkRules()
  return [...(await Promise.all(tools)), ...(await rules)]
}

/** @returns {Promise<Finding[]>} */
async function checkRules() {
  const cruised = await cruiseSources(root)
  const files = sourceFiles(root)
  return [
    { name: 'rooms', faults: boundaryFaults(cruised) },
    { name: 'unused files', faults: unusedFiles(root, cruised.modules) },
    { name: 'unused exports', faults: unusedExports(root) },
    { name: 'dependencies', faults: dependencyFaults(root, files) },
    ...houseRules.map((rule) => ({ name: rule.name, faults: faultsOf(rule, files) })),
  ]
}
