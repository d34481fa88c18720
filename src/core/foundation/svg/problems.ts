import { problem, type Problem } from '../problem'

/** The picture is no SVG that can be read or written safely. */
export function svgDamaged(what: string, line?: number): Problem {
  return problem({
    code: 'svg-damaged',
    where: line === undefined ? {} : { line },
    message: what,
    remedy: 'Export the picture again as plain SVG in UTF-8.',
  })
}

/** More than any badge needs, and enough to bring a viewer down. */
export function svgTooComplex(what: string): Problem {
  return problem({
    code: 'svg-too-complex',
    message: `The SVG has ${what}.`,
    remedy: 'Simplify the picture, or use it as PNG.',
  })
}
