/** The words of a page, roughly as they are read: no head, no scripts, no markup. */
export function textOf(page: string): string {
  const body = page.slice(page.indexOf('<body'))
  const words = body
    .replace(/<(script|svg)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<\/?(b|i|em|strong|bdi|span|code|a)\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, ' ')
  return decoded(words).replace(/[\s\u00a0]+/g, ' ')
}

function decoded(text: string): string {
  const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }
  return text.replace(/&(?:#(\d+)|(\w+));/g, (whole, code: string | undefined, name: string | undefined) =>
    code === undefined ? (named[name ?? ''] ?? whole) : String.fromCodePoint(Number(code)),
  )
}
