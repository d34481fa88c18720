import { problem, type Level, type Problem } from '../../foundation/problem'
import { quoted } from '../../foundation/text-safety'
import type { Edit } from '../edits/edit'
import type { Element } from '../scene/element'

/** Something that a check found (designer.md §14), and the edit that mends it where one is sure. */
export type Finding = { readonly problem: Problem; readonly fix: Edit | null }

/** @param element what it is about; null for the whole design */
export function finding(
  code: string,
  level: Level,
  element: Element | null,
  message: string,
  remedy: string,
  fix: Edit | null = null,
): Finding {
  return { problem: problem({ code, level, where: element ? { element: element.id } : {}, message, remedy }), fix }
}

/** An element as a sentence calls it. */
export function nameOf(element: Element): string {
  if (element.name !== '') return `“${quoted(element.name, 40)}”`
  return 'text' in element && element.text !== '' ? `“${quoted(element.text, 40)}”` : 'An element'
}
