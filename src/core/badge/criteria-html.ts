import MarkdownIt from 'markdown-it'

/** Criteria stand below a second-level heading of the page. */
const HEADING_SHIFT = 2

const markdown = makeMarkdown()

/**
 * Criteria as HTML for pages and previews: no raw HTML, no pictures (a remote one would tell who reads), links to web and
 * mail only. Same text, same bytes.
 * @param text Markdown with tables (CommonMark and GFM tables)
 */
export function criteriaHtml(text: string): string {
  return markdown.render(text)
}

function makeMarkdown() {
  const md = new MarkdownIt({ html: false, linkify: false, typographer: false })
  md.validateLink = (url) => /^(https?:\/\/|mailto:)/i.test(url.trim())
  md.renderer.rules.image = (tokens, index) => md.utils.escapeHtml(tokens[index]?.content ?? '')
  md.renderer.rules.link_open = (tokens, index, options, _env, self) => {
    tokens[index]?.attrSet('rel', 'noopener noreferrer')
    return self.renderToken(tokens, index, options)
  }
  for (const rule of ['heading_open', 'heading_close'] as const)
    md.renderer.rules[rule] = (tokens, index, options, _env, self) => {
      const token = tokens[index]
      if (token) token.tag = `h${Math.min(6, Number(token.tag.slice(1)) + HEADING_SHIFT)}`
      return self.renderToken(tokens, index, options)
    }
  return md
}
