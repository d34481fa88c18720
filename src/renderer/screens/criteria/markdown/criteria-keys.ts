import { baseKeymap, toggleMark } from 'prosemirror-commands'
import { history, redo, undo } from 'prosemirror-history'
import { inputRules, wrappingInputRule } from 'prosemirror-inputrules'
import { keymap } from 'prosemirror-keymap'
import { liftListItem, sinkListItem, splitListItem } from 'prosemirror-schema-list'
import type { Plugin } from 'prosemirror-state'
import { markType, nodeType } from './criteria-schema'

/** Typing: undo, lists that go on, bold and italic by key, lists begun by "1. " and "- ". Tab is left to the window. */
export function criteriaPlugins(): Plugin[] {
  return [
    history(),
    inputRules({
      rules: [
        wrappingInputRule(/^(\d+)\.\s$/, nodeType('ordered_list'), (match) => ({ order: Number(match[1]) })),
        wrappingInputRule(/^\s*([-+*])\s$/, nodeType('bullet_list')),
      ],
    }),
    keymap({
      'Mod-z': undo,
      'Mod-Shift-z': redo,
      'Mod-y': redo,
      'Mod-b': toggleMark(markType('strong')),
      'Mod-i': toggleMark(markType('em')),
      Enter: splitListItem(nodeType('list_item')),
      'Mod-[': liftListItem(nodeType('list_item')),
      'Mod-]': sinkListItem(nodeType('list_item')),
    }),
    keymap(baseKeymap),
  ]
}
