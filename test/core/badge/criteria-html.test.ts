import { describe, expect, it } from 'vitest'
import { criteriaHtml } from '../../../src/core/badge'

describe('criteriaHtml', () => {
  it('draws lists, emphasis and tables', () => {
    expect(criteriaHtml('1. **a**\n2. *b*\n\n| L |\n|---|\n| P |')).toBe(
      '<ol>\n<li><strong>a</strong></li>\n<li><em>b</em></li>\n</ol>\n' +
        '<table>\n<thead>\n<tr>\n<th>L</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>P</td>\n</tr>\n</tbody>\n</table>\n',
    )
  })

  it('puts headings below the page’s own', () => {
    expect(criteriaHtml('# A\n\n###### B')).toBe('<h3>A</h3>\n<h6>B</h6>\n')
  })

  it.each([
    ['<script>alert(1)</script>', '<script'],
    ['<img src=x onerror=alert(1)>', '<img'],
    ['![pixel](https://tracker.example/p.png)', '<img'],
    ['[x](javascript:alert(1))', 'href'],
    ['[x](data:text/html;base64,AAAA)', 'href'],
    ['[x](file:///etc/passwd)', 'href'],
    ['<https://a.example/"onclick="x>', '"onclick'],
  ])('lets nothing active or remote through: %s', (markdown, forbidden) => {
    expect(criteriaHtml(markdown)).not.toContain(forbidden)
  })

  it('keeps links to pages, without a referrer', () => {
    expect(criteriaHtml('[a](https://a.example/)')).toBe(
      '<p><a href="https://a.example/" rel="noopener noreferrer">a</a></p>\n',
    )
  })
})
