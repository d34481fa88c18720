import { escapeMarkup } from '../../foundation/text-safety'

/** HTML that is safe to write: made by `markup` from escaped parts, or vouched for by `trusted`. */
export type Markup = { readonly html: string }

/** What may stand in a template: text is escaped, nothing comes of `false` and `undefined`, lists follow one another. */
export type MarkupPart = Markup | string | number | false | undefined | readonly MarkupPart[]

/** Template tag: every value is escaped unless it is markup already. */
export function markup(fixed: TemplateStringsArray, ...parts: readonly MarkupPart[]): Markup {
  let html = fixed[0] ?? ''
  for (let i = 0; i < parts.length; i++) html += htmlOf(parts[i]) + (fixed[i + 1] ?? '')
  return { html }
}

/** Vouches for markup that another part of Rosette made from people's text (criteria, icons). */
export function trusted(html: string): Markup {
  return { html }
}

/** JSON for a script element: no `<`, so that nothing in it can end the element (standards.md §7). */
export function scriptJson(json: string): Markup {
  return { html: json.replace(/</g, '\\u003c') }
}

function htmlOf(part: MarkupPart): string {
  if (typeof part === 'string') return escapeMarkup(part)
  if (part === undefined || part === false) return ''
  if (typeof part === 'number') return String(part)
  return 'html' in part ? part.html : part.map(htmlOf).join('')
}
