/** Why a piece of CSS may not go on other people's pages, or null: `active` runs something, `remote` fetches something. */
export type CssFault = 'active' | 'remote'

/** Looks at CSS of a style element or attribute: only `url(#id)` and embedded PNG or JPEG may stand. */
export function cssFault(css: string): CssFault | null {
  const plain = unescapedCss(css)
  if (/expression\s*\(|javascript:|-moz-binding|behavior\s*:/i.test(plain)) return 'active'
  if (/@import|@namespace|(?:^|[^\w-])src\s*\(/i.test(plain)) return 'remote'
  return refersOutside(plain) ? 'remote' : null
}

/** Looks at a presentation attribute such as `fill`, or at the values of an animation. */
export function paintFault(value: string): CssFault | null {
  return /[(\\]/.test(value) && refersOutside(unescapedCss(value)) ? 'remote' : null
}

function refersOutside(plainCss: string): boolean {
  if (/image-set\s*\(/i.test(plainCss)) return true
  for (const [, double, single, bare] of plainCss.matchAll(/url\s*\(\s*(?:"([^"]*)|'([^']*)|([^)]*))/gi)) {
    if (!isInnerReference(double ?? single ?? bare ?? '')) return true
  }
  return false
}

/** Whether an address stays inside the picture: `#id` or an embedded PNG or JPEG. */
export function isInnerReference(address: string): boolean {
  const target = address.trim()
  return target === '' || target.startsWith('#') || /^data:image\/(?:png|jpe?g)[;,]/i.test(target)
}

/** CSS without comments and with its backslash escapes resolved (CSS Syntax 3, 4.3.7): what a browser would see. */
function unescapedCss(css: string): string {
  return css
    .replace(/\/\*[^]*?(?:\*\/|$)/g, '')
    .replace(/\\(?:([0-9a-f]{1,6})\s?|([^]))/gi, (_, hex?: string, letter?: string) => {
      if (hex === undefined) return letter ?? ''
      const code = Number.parseInt(hex, 16)
      return code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code)
    })
}
