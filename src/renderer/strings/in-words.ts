/**
 * Changes the words of an ICU message and nothing else: places, selectors of plurals, `#` and `<b>` stay as they are.
 * @param change is given a piece of text between them
 */
export function inWords(message: string, change: (words: string) => string): string {
  return message
    .split(/(\{\w+, plural,|=\d+ \{|\b(?:zero|one|two|few|many|other) \{|\{\w+\}|[{}#]|<\/?b>)/)
    .map((part, i) => (i % 2 === 1 || part.trim() === '' ? part : change(part)))
    .join('')
}
