import { barrels } from './barrels.mjs'
import { fileLength } from './file-length.mjs'
import { fileNames } from './file-names.mjs'
import { logicalCss } from './logical-css.mjs'
import { machineTraces } from './machine-traces.mjs'
import { openEnds } from './open-ends.mjs'
import { tokens } from './tokens.mjs'
import { truePaths } from './true-paths.mjs'

/** @typedef {import('./rule.mjs').Rule} Rule */

/** @type {readonly Rule[]} */
export const houseRules = [barrels, fileLength, fileNames, logicalCss, machineTraces, openEnds, tokens, truePaths]

/**
 * What a rule finds in some files, by path.
 * @param {Rule} rule
 * @param {readonly import('./source-files.mjs').SourceFile[]} files
 */
export const faultsOf = (rule, files) =>
  files.filter((file) => rule.applies(file.path)).flatMap((file) => rule.faults(file))
