/**
 * A rule of the house that can be judged file by file.
 * @typedef {import('./source-files.mjs').SourceFile} SourceFile
 * @typedef {{ readonly name: string,
 *             readonly applies: (path: string) => boolean,
 *             readonly faults: (file: SourceFile) => readonly string[] }} Rule `faults` say where and what to do.
 */

/**
 * `path:line` of each line that a pattern matches, with what to do about it.
 * @param {SourceFile} file
 * @param {RegExp} pattern
 * @param {string} advice
 * @returns {string[]}
 */
export function linesMatching(file, pattern, advice) {
  return file.text
    .split('\n')
    .flatMap((line, index) => (pattern.test(line) ? [`${file.path}:${index + 1}: ${advice}`] : []))
}

/** Program text of ours, tests and tools included. */
export const isCode = (/** @type {string} */ path) => /\.([cm]?[jt]sx?)$/.test(path)
