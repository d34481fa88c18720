import type { z } from 'zod'
import type { Problem } from '../foundation/problem'
import { problem } from '../foundation/problem'
import { quoted } from '../foundation/text-safety'

/** Every fault of a design file at once, by path (reliability.md §4, definition and design). */
export function faultsOf(error: z.ZodError): Problem[] {
  return error.issues.flatMap((issue) => {
    const path = pathText(issue.path)
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => faultAt('field-unknown', join(path, key), 'is not a member of a design'))
    if (issue.code === 'invalid_type' && issue.input === undefined)
      return [faultAt('field-missing', path, 'is missing')]
    return [faultAt('field-type', path, `is not what belongs here (${quoted(issue.message, 120)})`)]
  })
}

/** Two elements of one id, or something else that the shape of the file alone does not say. */
export function designFault(code: string, path: string, what: string, remedy: string): Problem {
  return problem({ code, where: { path }, message: `${path} ${what}.`, remedy })
}

function faultAt(code: string, path: string, what: string): Problem {
  return problem({
    code,
    where: { path },
    message: `${path === '' ? 'The design' : quoted(path)} ${what}.`,
    remedy: 'Correct it, or open an earlier version of this design.',
    values: { path },
  })
}

function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : join(text, String(step))),
    '',
  )
}

function join(path: string, step: string): string {
  return path === '' ? step : `${path}.${step}`
}
