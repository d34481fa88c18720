import { linesMatching } from './rule.mjs'

/** @typedef {import('./rule.mjs').Rule} Rule */

const property =
  /^\s*((margin|padding|border|inset|scroll-margin|scroll-padding)-(left|right)(-\w+)?|left|right|border-(top|bottom)-(left|right)-radius)\s*:/
const value = /^\s*(text-align|float|clear)\s*:\s*(left|right)\b/
const inScript = /\b(margin|padding|border)(Left|Right)\w*\s*:|\btextAlign\s*:\s*['"](left|right)['"]/

/** @type {Rule} Layout by start and end, never by left and right, so that it also fits right-to-left scripts. */
export const logicalCss = {
  name: 'logical-css',
  applies: (path) => /\.css$/.test(path) || /^src\/renderer\/.*\.tsx$/.test(path),
  faults: (file) => {
    const advice = 'a physical side. Use the logical property or value (inline-start, inline-end, start, end).'
    return file.path.endsWith('.css')
      ? [...linesMatching(file, property, advice), ...linesMatching(file, value, advice)]
      : linesMatching(file, inScript, advice)
  },
}
