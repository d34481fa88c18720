import { createStore } from 'zustand/vanilla'
import type { Binding, Command } from './command'

export type CommandState = { readonly bindings: ReadonlyMap<string, readonly Binding[]> }

export type Commands = ReturnType<typeof createCommands>

/** Which commands there are, and what they do at the moment. The last one to bind a command is the one that answers. */
export function createCommands(all: readonly Command[]) {
  const store = createStore<CommandState>(() => ({ bindings: new Map() }))
  const change = (id: string, edit: (stack: readonly Binding[]) => readonly Binding[]) => {
    const bindings = new Map(store.getState().bindings)
    bindings.set(id, edit(bindings.get(id) ?? []))
    store.setState({ bindings })
  }
  return {
    all,
    store,
    /** @returns takes the binding back */
    bind(id: string, binding: Binding): () => void {
      change(id, (stack) => [...stack, binding])
      return () => change(id, (stack) => stack.filter((one) => one !== binding))
    },
    binding: (id: string): Binding | undefined => store.getState().bindings.get(id)?.at(-1),
    /** Runs a command if it is on. @returns whether it was */
    run(id: string): boolean {
      const binding = store.getState().bindings.get(id)?.at(-1)
      if (!binding || binding.off !== null) return false
      binding.run()
      return true
    },
  }
}
