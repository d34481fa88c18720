import { problem, type Problem } from '../foundation/problem'
import { ok, refuse, type Result } from '../foundation/result'

/** Crockford's letters: none of them is taken for another, in print or by hand. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const MISREAD: Readonly<Record<string, string>> = { I: '1', L: '1', O: '0' }
const DATA_LETTERS = 4

/**
 * Bytes as groups of five letters that people can type: four letters of base32 and one that checks them and their place, so
 * that each wrong, exchanged or left out letter is found in its own group.
 */
export function groupsFrom(bytes: Uint8Array): readonly string[] {
  const values: number[] = []
  for (let bit = 0; bit < bytes.length * 8; bit += 5) {
    const pair = ((bytes[bit >> 3] ?? 0) << 8) | (bytes[(bit >> 3) + 1] ?? 0)
    values.push((pair >> (11 - (bit & 7))) & 31)
  }
  while (values.length % DATA_LETTERS !== 0) values.push(0)
  const groups: string[] = []
  for (let at = 0; at < values.length; at += DATA_LETTERS) {
    const data = values.slice(at, at + DATA_LETTERS)
    groups.push([...data, checkOf(data, groups.length)].map((value) => LETTERS.charAt(value)).join(''))
  }
  return groups
}

/**
 * What was typed or scanned, as bytes; up to two zero bytes may follow at the end. Case, white space, hyphens and numbers of
 * lines (`07:`) do not matter. Problem `group-mistyped` for each group that is wrong, with its number and its line.
 */
export function bytesFromGroups(text: string): Result<Uint8Array> {
  const problems: Problem[] = []
  const values: number[] = []
  let count = 0
  for (const [index, row] of text.split(/\r?\n/).entries()) {
    for (const group of groupsOf(row)) {
      const read = valuesOf(group)
      const [data, check] = [read.slice(0, DATA_LETTERS), read[DATA_LETTERS]]
      if (read.length !== DATA_LETTERS + 1 || read.includes(-1) || checkOf(data, count) !== check)
        problems.push(mistyped(count + 1, index + 1, group))
      values.push(...data)
      count++
    }
  }
  if (problems.length > 0) return refuse(...problems)
  const bytes = new Uint8Array(Math.floor((values.length * 5) / 8))
  for (let at = 0; at < bytes.length * 8; at++) {
    const bit = ((values[Math.floor(at / 5)] ?? 0) >> (4 - (at % 5))) & 1
    bytes[at >> 3] = (bytes[at >> 3] ?? 0) | (bit << (7 - (at & 7)))
  }
  return ok(bytes)
}

function groupsOf(row: string): readonly string[] {
  const words = row
    .replace(/^\s*\d{1,2}[:.)]\s/, '')
    .split(/[\s-]+/)
    .filter((word) => word !== '')
  // scanned codes have no spaces between the groups
  return words.flatMap((word) => (word.length >= 10 ? (word.match(/.{1,5}/gu) ?? []) : [word]))
}

function valuesOf(group: string): number[] {
  return Array.from(group.toUpperCase(), (letter) => LETTERS.indexOf(MISREAD[letter] ?? letter))
}

/** A sum over GF(32) in which each place has a weight of its own, and the group's number besides. */
function checkOf(data: readonly number[], group: number): number {
  let sum = group & 31
  let weight = 1
  for (const value of data) {
    weight = times(weight, 2)
    sum ^= times(value, weight)
  }
  return sum
}

/** Multiplication in GF(32) modulo x⁵ + x² + 1. */
function times(a: number, b: number): number {
  let product = 0
  for (let bit = 4; bit >= 0; bit--) {
    product <<= 1
    if ((product & 32) !== 0) product ^= 37
    if (((b >> bit) & 1) !== 0) product ^= a
  }
  return product
}

function mistyped(group: number, line: number, text: string): Problem {
  return problem({
    code: 'group-mistyped',
    where: { line, element: `group ${group}` },
    message: `Group ${group}, in line ${line}, is mistyped or stands in the wrong place.`,
    remedy: 'Compare it with the sheet, letter by letter; a group before it may be missing.',
    values: { group, line, letters: text.length },
  })
}
