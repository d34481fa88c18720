import { createElement, Fragment, type ReactNode } from 'react'

/** What criteria may hold (core/badge, criteriaHtml); everything else is dropped, its text stays. */
const ALLOWED = new Set(
  'p ol ul li strong em s code pre blockquote br hr h3 h4 h5 h6 table thead tbody tr th td a'.split(' '),
)
const VOID = new Set(['br', 'hr'])
const TOKEN = /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z-]+="[^"]*")*)\s*\/?>|([^<]+|<)/g

type Node = { readonly tag: string; readonly href: string | null; readonly children: (Node | string)[] }

/**
 * Draws the markup that `criteriaHtml` wrote as elements of the page: never `innerHTML`, links only to web and mail.
 * @param html well-formed, as the Markdown renderer writes it
 */
export function HtmlText({ html }: { readonly html: string }): ReactNode {
  return <>{parse(html).map((node, i) => drawn(node, i))}</>
}

function parse(html: string): (Node | string)[] {
  const root: Node = { tag: '', href: null, children: [] }
  const open: Node[] = [root]
  for (const [, closing, tag = '', attributes = '', text] of html.matchAll(TOKEN)) {
    const parent = open.at(-1) ?? root
    if (text !== undefined) parent.children.push(plainText(text))
    else if (!ALLOWED.has(tag)) continue
    else if (closing === '/') {
      const at = open.findLastIndex((node) => node.tag === tag)
      if (at > 0) open.length = at
    } else {
      const node: Node = { tag, href: hrefOf(attributes), children: [] }
      parent.children.push(node)
      if (!VOID.has(tag)) open.push(node)
    }
  }
  return root.children
}

function hrefOf(attributes: string): string | null {
  const href = /\shref="([^"]*)"/.exec(attributes)?.[1]
  const url = href === undefined ? '' : plainText(href)
  return /^(https?:\/\/|mailto:)/i.test(url) ? url : null
}

function plainText(text: string): string {
  const names: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }
  return text.replace(/&(?:#(\d+)|([a-z]+));/g, (whole, code: string | undefined, name: string | undefined) =>
    code === undefined ? (names[name ?? ''] ?? whole) : String.fromCodePoint(Number(code)),
  )
}

function drawn(node: Node | string, key: number): ReactNode {
  if (typeof node === 'string') return <Fragment key={key}>{node}</Fragment>
  const children = VOID.has(node.tag) ? undefined : node.children.map((child, i) => drawn(child, i))
  // A link in a preview shows where it leads and is not followed from there.
  if (node.tag === 'a')
    return (
      <span key={key} className="link" title={node.href ?? undefined}>
        {children}
      </span>
    )
  return createElement(node.tag, { key }, children)
}
