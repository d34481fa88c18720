import { problem, type Problem } from '../foundation/problem'

/** A fault of a badge definition at a JSON path such as `results[0].min`; `''` is the whole definition. */
export function definitionProblem(code: string, path: string, message: string, remedy: string): Problem {
  return problem({ code, where: { path: path === '' ? '$' : path }, message, remedy, values: { path } })
}

/** JSON path of a member, as problems name it. */
export function jsonPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`
    return text === '' ? String(key) : `${text}.${String(key)}`
  }, '')
}
