/** JSON with members in the order given, two spaces and a final line end: what Rosette writes to files of its own. */
export function prettyJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
