/** A value for a place in a message. */
export type MessageValue = string | number | readonly string[]

const NUMBERS = new Intl.NumberFormat('en')
const PLURALS = new Intl.PluralRules('en')
const LISTS = new Intl.ListFormat('en')

/**
 * Fills an ICU message: `{name}`, `{list}` of several, and `{count, plural, =0 {…} one {# award} other {# awards}}`.
 * Numbers are written as the language writes them; a list becomes "a, b and c".
 */
export function formatMessage(message: string, values: Readonly<Record<string, MessageValue>> = {}): string {
  let text = ''
  let at = 0
  while (at < message.length) {
    const open = message.indexOf('{', at)
    if (open < 0) return text + message.slice(at)
    const close = closingBrace(message, open)
    text += message.slice(at, open) + filled(message.slice(open + 1, close), values)
    at = close + 1
  }
  return text
}

function filled(inside: string, values: Readonly<Record<string, MessageValue>>): string {
  const comma = inside.indexOf(',')
  if (comma < 0) return written(values[inside.trim()] ?? '')
  const count = Number(values[inside.slice(0, comma).trim()])
  const branches = branchesOf(inside.slice(inside.indexOf(',', comma + 1) + 1))
  const branch = branches.get(`=${count}`) ?? branches.get(PLURALS.select(count)) ?? branches.get('other') ?? ''
  return formatMessage(branch.replaceAll('#', NUMBERS.format(count)), values)
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

function written(value: MessageValue): string {
  if (typeof value === 'number') return NUMBERS.format(value)
  return typeof value === 'string' ? value : LISTS.format(value)
}
