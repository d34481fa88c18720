import { createStore, type StoreApi } from 'zustand/vanilla'
import { elementById } from '../../../core/design/scene'
import { nodeAt, strandsOfElement, withStrands, type NodeRef, type Strand } from '../../../core/design/nodes'
import type { Editor } from './editor'

/** The path whose nodes are on the canvas, and which of them are chosen. */
export type NodeState = { readonly id: string | null; readonly chosen: readonly NodeRef[] }

export type NodeDesk = ReturnType<typeof createNodeDesk>

/** Nodes of one path, to be dragged one by one (designer.md T1, A7). */
export function createNodeDesk(editor: Editor) {
  const store: StoreApi<NodeState> = createStore<NodeState>(() => ({ id: null, chosen: [] }))
  return {
    store,
    /** @returns whether it is a path that can be changed */
    begin(id: string): boolean {
      const element = elementById(editor.store.getState().scene, id)
      if (element?.kind !== 'path' || element.locked) return false
      editor.select([id])
      store.setState({ id, chosen: [] })
      return true
    },
    end: () => store.setState({ id: null, chosen: [] }),
    choose: (chosen: readonly NodeRef[]) => store.setState({ chosen }),
    /** The path with its nodes in units of its box; null where it is no longer chosen. @param scene as a gesture shows it */
    shown(scene = editor.store.getState().scene) {
      const { id, chosen } = store.getState()
      const { selection } = editor.store.getState()
      const element = id === null || selection.length !== 1 || selection[0] !== id ? null : elementById(scene, id)
      if (element?.kind !== 'path') return null
      const strands = strandsOfElement(element)
      return { element, strands, chosen: chosen.filter((ref) => nodeAt(strands, ref)) }
    },
    /** Writes other nodes as a step; a path without any goes away. */
    write(strands: readonly Strand[], label: string, mergeKey?: string): void {
      const shown = this.shown()
      if (!shown) return
      const { element } = shown
      const after = withStrands(element, strands)
      if (after)
        editor.act({ kind: 'replace', id: element.id, element: after }, { label, ...(mergeKey ? { mergeKey } : {}) })
      else editor.act({ kind: 'remove', ids: [element.id] }, { label, select: [] })
    },
  }
}

/** Whether two references are one node. */
export function isSameNode(a: NodeRef, b: NodeRef): boolean {
  return a.strand === b.strand && a.node === b.node
}

/** Every node in its order, for who walks them by keys. */
export function allNodes(strands: readonly Strand[]): NodeRef[] {
  return strands.flatMap(({ nodes }, strand) => nodes.map((_, node) => ({ strand, node })))
}
