import type { Quad, Term } from 'rdf-canonize'
import { isJsonObject, type JsonValue } from '../../foundation/json'

/** A text that a template leaves open: stands in a document where the text would. */
export class Slot {
  /** @param number counted from 0 in the order of the document */
  constructor(readonly number: number) {}
}

/** JSON in which some texts are left open. */
export type OpenValue = JsonValue | Slot | readonly OpenValue[] | OpenObject
export type OpenObject = { readonly [name: string]: OpenValue }

/** A term of an open document; that of a slot says how any text becomes the term there. */
export type OpenTerm = Term & { readonly slot?: OpenSlot }
export type OpenSlot = {
  readonly number: number
  /** What the expansion would make of a text in this place; throws `Declined` like the expansion. */
  termOf(text: string): Term
}
export type OpenQuad = Quad & { readonly subject: OpenTerm; readonly object: OpenTerm }

/** Stands for a slot while statements are collected. No IRI holds a NUL, so that it is never taken for another. */
export function openTerm(
  { number }: Slot,
  termType: 'NamedNode' | 'Literal',
  termOf: (text: string) => Term,
): OpenTerm {
  return { termType, value: `\u0000${number}`, slot: { number, termOf } }
}

export function isOpenObject(value: OpenValue | undefined): value is OpenObject {
  return isJsonObject(value) && !(value instanceof Slot)
}

export function isOpenList(value: OpenValue | undefined): value is readonly OpenValue[] {
  return Array.isArray(value)
}
