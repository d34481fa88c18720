import type { Element } from '../../../core/design'
import type { Translate } from '../../strings/strings'

/** What an element is called: its own name, else its kind and its words. */
export function elementName(element: Element, t: Translate): string {
  if (element.name !== '') return element.name
  const kind = t(`editor.kind.${element.kind}`)
  if (element.kind === 'text' || element.kind === 'arcText') return element.text === '' ? kind : element.text
  return kind
}
