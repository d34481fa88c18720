/** One property with its value, as a style attribute or a rule has it. */
export type Declaration = { readonly name: string; readonly value: string; readonly important: boolean }

const DECLARATION = /([-\w]+)\s*:((?:[^;"'()]|"[^"]*"|'[^']*'|\([^()]*(?:\([^()]*\)[^()]*)*\))*)(?:;|$)/g
const IMPORTANT = /\s*!\s*important\s*$/i

/** The declarations of a style attribute or of a rule's body, in their order. Values that are broken are left out. */
export function parseDeclarations(css: string): Declaration[] {
  return [...withoutComments(css).matchAll(DECLARATION)].map(([, name = '', raw = '']) => ({
    name: name.startsWith('--') ? name : name.toLowerCase(),
    value: raw.replace(IMPORTANT, '').trim(),
    important: IMPORTANT.test(raw),
  }))
}

/** CSS without its comments. */
export function withoutComments(css: string): string {
  return css.includes('/*') ? css.replace(/\/\*[^]*?(?:\*\/|$)/g, ' ') : css
}
