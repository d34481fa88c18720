/** Control characters but the line feed, and everything that changes the direction of text: what could lie to who reads a terminal. */
const DANGEROUS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g

function codeOf(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/** Text for a terminal: what data could do to it is shown as `\u001b` instead. Line feeds stay. */
export function terminalText(text: string): string {
  return text.replace(DANGEROUS, codeOf)
}

/** A value as JSON that no terminal is changed by; the same value for whoever parses it. */
export function terminalJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(DANGEROUS, codeOf)
}

/** Columns side by side, as wide as their longest cell; the last is left as it is. */
export function terminalTable(rows: readonly (readonly string[])[]): string {
  const widths: number[] = []
  for (const row of rows)
    row.forEach((cell, i) => (widths[i] = Math.max(widths[i] ?? 0, Array.from(terminalText(cell)).length)))
  const padded = (cell: string, i: number) => {
    const text = terminalText(cell).replaceAll('\n', ' ')
    return text + ' '.repeat(Math.max(0, (widths[i] ?? 0) - Array.from(text).length))
  }
  return rows.map((row) => row.map(padded).join('  ').trimEnd()).join('\n')
}
