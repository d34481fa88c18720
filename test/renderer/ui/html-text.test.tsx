import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { criteriaHtml } from '../../../src/core/badge'
import { HtmlText } from '../../../src/renderer/ui/html-text'

const drawn = (markdown: string) => renderToStaticMarkup(<HtmlText html={criteriaHtml(markdown)} />)

describe('HtmlText', () => {
  it('draws what the award page draws', () => {
    const markdown = 'To earn it\n\n1. **do** this\n2. and *that*\n\n| a | b |\n|---|---|\n| c | d & e |'
    const squeezed = (html: string) => html.replace(/\s*\n\s*/g, '')
    expect(squeezed(drawn(markdown))).toBe(squeezed(criteriaHtml(markdown)))
  })

  it('shows markup in the text as text', () => {
    expect(drawn('<script>alert(1)</script> <b>x</b>')).toBe(
      '<p>&lt;script&gt;alert(1)&lt;/script&gt; &lt;b&gt;x&lt;/b&gt;</p>\n',
    )
  })

  it('follows no link from a preview', () => {
    const html = drawn('[page](https://example.edu/a?b=1&c=2)')
    expect(html).not.toContain('<a')
    expect(html).toContain('title="https://example.edu/a?b=1&amp;c=2"')
  })

  it('drops elements that criteria never hold', () => {
    expect(renderToStaticMarkup(<HtmlText html={'<iframe src="x"></iframe><p onclick="x">text</p>'} />)).toBe(
      '<p>text</p>',
    )
  })
})
