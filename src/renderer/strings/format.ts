/** A value for a place in a message. */
export type MessageValue = string | number | readonly string[]

/** How a language writes numbers, tells one from many, and joins a list. */
type Rules = {
  readonly numbers: Intl.NumberFormat
  readonly plurals: Intl.PluralRules
  readonly lists: Intl.ListFormat
}

const rules = new Map<string, Rules>()

function rulesOf(locale: string): Rules {
  let found = rules.get(locale)
  if (!found) {
    found = {
      numbers: new Intl.NumberFormat(locale),
      plurals: new Intl.PluralRules(locale),
      lists: new Intl.ListFormat(locale),
    }
    rules.set(locale, found)
  }
  return found
}

/**
 * Fills an ICU message: `{name}`, `{list}` of several, and `{count, plural, =0 {…} one {# award} other {# awards}}`.
 * Numbers are written as the language writes them; a list becomes "a, b and c".
 * @param locale of the message: `en`
 */
export function formatMessage(
  message: string,
  values: Readonly<Record<string, MessageValue>> = {},
  locale = 'en',
): string {
  return filledMessage(message, values, rulesOf(locale))
}

function filledMessage(message: string, values: Readonly<Record<string, MessageValue>>, language: Rules): string {
  let text = ''
  let at = 0
  while (at < message.length) {
    const open = message.indexOf('{', at)
    if (open < 0) return text + message.slice(at)
    const close = closingBrace(message, open)
    text += message.slice(at, open) + filled(message.slice(open + 1, close), values, language)
    at = close + 1
  }
  return text
}

function filled(inside: string, values: Readonly<Record<string, MessageValue>>, language: Rules): string {
  const comma = inside.indexOf(',')
  if (comma < 0) return written(values[inside.trim()] ?? '', language)
  const count = Number(values[inside.slice(0, comma).trim()])
  const branches = branchesOf(inside.slice(inside.indexOf(',', comma + 1) + 1))
  const branch =
    branches.get(`=${count}`) ?? branches.get(language.plurals.select(count)) ?? branches.get('other') ?? ''
  return filledMessage(branch.replaceAll('#', language.numbers.format(count)), values, language)
}

function branchesOf(text: string): Map<string, string> {
  const branches = new Map<string, string>()
  let at = 0
  for (let open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
    const close = closingBrace(text, open)
    branches.set(text.slice(at, open).trim(), text.slice(open + 1, close))
    at = close + 1
  }
  return branches
}

function closingBrace(text: string, open: number): number {
  let depth = 0
  for (let i = open; i < text.length; i++) {
    if (text[i] === '{') depth++
    if (text[i] === '}' && --depth === 0) return i
  }
  return text.length
}

function written(value: MessageValue, { numbers, lists }: Rules): string {
  if (typeof value === 'number') return numbers.format(value)
  return typeof value === 'string' ? value : lists.format(value)
}
