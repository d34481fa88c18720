import MarkdownIt from 'markdown-it'
import {
  defaultMarkdownParser,
  defaultMarkdownSerializer,
  MarkdownParser,
  MarkdownSerializer,
} from 'prosemirror-markdown'
import type { Node } from 'prosemirror-model'
import { criteriaSchema } from './criteria-schema'

const reader = new MarkdownIt({ html: false, linkify: false, typographer: false })
type Token = ReturnType<typeof reader.parse>[number]

/** The reader of criteriaHtml, with each table as one token that holds its source. */
function keepingTables(label: (rows: number) => string) {
  return {
    parse(text: string, env: Record<string, unknown>): Token[] {
      const lines = text.split('\n')
      const tokens: Token[] = []
      let inTable: Token | null = null
      let rows = 0
      for (const token of reader.parse(text, env)) {
        if (token.type === 'table_open') inTable = token
        else if (token.type === 'tr_open') rows++
        else if (token.type === 'table_close' && inTable) {
          const [from, to] = inTable.map ?? [0, 0]
          inTable.type = 'kept'
          inTable.nesting = 0
          inTable.attrs = [['label', label(Math.max(0, rows - 1))]]
          inTable.content = lines.slice(from, to).join('\n').trimEnd()
          tokens.push(inTable)
          inTable = null
          rows = 0
        }
        if (!inTable && token.type !== 'table_close' && token.type !== 'kept') tokens.push(token)
      }
      return tokens
    },
  }
}

/** Criteria as a document to edit. @param tableLabel words for a table of so many rows */
export function documentFrom(markdown: string, tableLabel: (rows: number) => string): Node {
  const tokenizer = keepingTables(tableLabel)
  const parser = new MarkdownParser(criteriaSchema, tokenizer, {
    ...defaultMarkdownParser.tokens,
    kept: { node: 'kept', getAttrs: (token) => ({ source: token.content, label: token.attrGet('label') }) },
  })
  return parser.parse(markdown)
}

const serializer = new MarkdownSerializer(
  {
    ...defaultMarkdownSerializer.nodes,
    kept: (state, node) => {
      state.write(String(node.attrs['source']))
      state.closeBlock(node)
    },
  },
  defaultMarkdownSerializer.marks,
)

/** The document as Markdown. Tables come out as they went in. */
export function markdownFrom(document: Node): string {
  return serializer.serialize(document, { tightLists: true })
}
