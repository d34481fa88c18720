const MOMENT = /^(-?\d{4,6})-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/

/**
 * Milliseconds of an XSD dateTime with its zone (standards.md §0.8), or null for everything else: bare dates, days that do not exist.
 */
export function msOfMoment(text: string): number | null {
  if (!MOMENT.test(text)) return null
  const day = text.slice(0, text.indexOf('T'))
  // Date.parse takes 31 February for 3 March in some engines; the day alone, read back, shows it.
  const asDay = Date.parse(`${day}T00:00:00Z`)
  const ms = Date.parse(text)
  return Number.isNaN(ms) || Number.isNaN(asDay) || new Date(asDay).toISOString().slice(0, day.length) !== day
    ? null
    : ms
}
