import type { JsonObject } from '../../foundation/json'
import type { Contexts } from '../contexts'
import { quadsByExpansion } from '../expansion/document-quads'
import { compiledLines } from './compile'
import { fingerprint } from './fingerprint'
import { openTexts } from './match'
import { openDocument, openedPattern, patternOf, type ObjectPattern } from './pattern'
import { Template } from './template'
import { widenedPattern } from './widen'

/** Shapes that are kept, and families of documents within one: a batch has a dozen, a stranger may send any number. */
const MAX_SHAPES = 64
const MAX_FAMILIES = 8

/** Documents that fit one pattern; without a template where that is of no use. */
type Family = { readonly pattern: ObjectPattern; readonly template: Template | null }

/** `declined`: the next way is to be asked; `unknown`: and the answer is to be learned from. */
export type Filled = { readonly kind: 'filled'; readonly text: string } | { readonly kind: 'declined' | 'unknown' }

/**
 * Templates of documents with one list of contexts. They are made from what comes by: of two documents that differ in texts only,
 * those texts are open in the template for both. What a template says depends on its own document alone: its constants are compared
 * letter by letter, its open texts are judged as the expansion judges them. So nobody can spoil it for another (decision 0017).
 */
export class TemplateShelf {
  private readonly shapes = new Map<number, readonly Family[]>()
  private isTrusted = true

  constructor(private readonly contexts: Contexts) {}

  /** The canonical form by a template. */
  form(document: JsonObject): Filled {
    for (const { pattern, template } of this.shapes.get(fingerprint(document)) ?? []) {
      const texts = openTexts(pattern, document)
      if (texts === null) continue
      const text = template && this.isTrusted ? template.fill(texts) : null
      return text === null ? { kind: 'declined' } : { kind: 'filled', text }
    }
    return { kind: this.isTrusted ? 'unknown' : 'declined' }
  }

  /** Makes room for documents like one that was unknown. A template that says anything but `text` of it ends the use of all. */
  learn(document: JsonObject, text: string): void {
    const shape = fingerprint(document)
    const families = this.shapes.get(shape) ?? []
    const near = joinable(families, document)
    const pattern = near?.widened ?? patternOf(document)
    const others = near ? families.filter((family) => family !== near.family) : families
    const template = near ? templateOf(pattern, this.contexts) : null
    const said = template?.fill(openTexts(pattern, document) ?? [])
    if (typeof said === 'string' && said !== text) this.isTrusted = false
    this.shapes.delete(shape)
    this.shapes.set(shape, [{ pattern, template }, ...others].slice(0, MAX_FAMILIES))
    const [oldest] = this.shapes.size > MAX_SHAPES ? this.shapes.keys() : []
    if (oldest !== undefined) this.shapes.delete(oldest)
  }
}

/** What a template says of a document when all is open that can be: for comparing it with the reference. Null where it declines. */
export function formByOpenTemplate(document: JsonObject, contexts: Contexts): string | null {
  const pattern = openedPattern(patternOf(document))
  return templateOf(pattern, contexts)?.fill(openTexts(pattern, document) ?? []) ?? null
}

function templateOf(pattern: ObjectPattern, contexts: Contexts): Template | null {
  const { document, slots } = openDocument(pattern)
  const quads = quadsByExpansion(document, contexts)
  const compiled = quads && compiledLines(quads, slots)
  return compiled && new Template(compiled)
}

/** The family that a document could join, with the pattern that it would have then. */
function joinable(families: readonly Family[], document: JsonObject) {
  for (const family of families) {
    const widened = widenedPattern(family.pattern, document)
    if (widened !== null) return { family, widened }
  }
  return null
}
