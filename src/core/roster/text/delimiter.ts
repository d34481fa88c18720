import { countKnownHeaders } from '../header'
import type { TableRow } from '../table'
import { csvRows } from './parse-csv'

const CANDIDATES = [',', ';', '\t', '|'] as const
const SAMPLE_CHARACTERS = 64 * 1024
const SAMPLE_ROWS = 20

/**
 * Finds what separates the cells: the candidate with which the header is known best, then the one with which most rows have as
 * many cells as the header.
 * @returns a comma where no candidate splits anything: the text is one column
 */
export function findDelimiter(text: string): string {
  const cut = text.length > SAMPLE_CHARACTERS ? text.lastIndexOf('\n', SAMPLE_CHARACTERS) : text.length
  const sample = text.slice(0, cut > 0 ? cut : SAMPLE_CHARACTERS)
  const scored = CANDIDATES.map((delimiter) => ({ delimiter, score: score(sample, delimiter) }))
  return scored.reduce((best, next) => (isBetter(next.score, best.score) ? next : best)).delimiter
}

type Score = readonly [known: number, even: number, columns: number]

function score(sample: string, delimiter: string): Score {
  const lines = sample.split('\n', SAMPLE_ROWS * 4).join('\n')
  const rows = rowsOfSample(lines, delimiter)
  const [header, ...others] = rows.filter(({ cells }) => cells.some((cell) => cell !== '')).slice(0, SAMPLE_ROWS)
  const cells = header?.cells ?? (lines.split('\n', 1)[0] ?? '').split(delimiter)
  const even = others.filter((row) => row.cells.length === cells.length).length
  return [countKnownHeaders(cells.map(String)), cells.length > 1 ? even : 0, cells.length]
}

/** None where a quote is open as the sample is cut; the header alone decides then. */
function rowsOfSample(lines: string, delimiter: string): readonly TableRow[] {
  const rows: TableRow[] = []
  const reader = csvRows([lines], delimiter, { rows: Infinity, columns: Infinity })
  for (let step = reader.next(); ; step = reader.next()) {
    if (step.done === true) return step.value.outcome === 'done' ? rows : []
    rows.push(step.value)
  }
}

function isBetter(a: Score, b: Score): boolean {
  for (let i = 0; i < a.length; i++) {
    const [x = 0, y = 0] = [a[i], b[i]]
    if (x !== y) return x > y
  }
  return false
}
