import { Schema, type NodeSpec } from 'prosemirror-model'
import { schema as markdownSchema } from 'prosemirror-markdown'
import { bug } from '../../../../core/foundation/bug'

/** A part of the text that is kept exactly as written, such as a table: it can be moved and removed, not edited here. */
const kept: NodeSpec = {
  group: 'block',
  atom: true,
  attrs: { source: { default: '' }, label: { default: '' } },
  toDOM: (node) => ['div', { class: 'kept', title: String(node.attrs['source']) }, String(node.attrs['label'])],
}

/** A picture is its words: criteria show none (core/badge, criteriaHtml). */
const image: NodeSpec = {
  inline: true,
  group: 'inline',
  atom: true,
  attrs: { src: {}, alt: { default: null }, title: { default: null } },
  toDOM: (node) => ['span', {}, String(node.attrs['alt'] ?? '')],
}

/** What criteria can hold while they are edited. */
export const criteriaSchema = new Schema({
  nodes: markdownSchema.spec.nodes.update('image', image).addToEnd('kept', kept),
  marks: markdownSchema.spec.marks,
})

/** A kind of node or mark that the schema has. */
export const nodeType = (name: string) => criteriaSchema.nodes[name] ?? bug(`the schema lacks ${name}`)
export const markType = (name: string) => criteriaSchema.marks[name] ?? bug(`the schema lacks ${name}`)
