/**
 * Memory that is written from its start to its end and round again. It was touched before and is larger than caches, so that a copy
 * costs what it costs an export, and getting memory costs neither side of a ratio anything.
 */
export type Ring = { put(parts: readonly Uint8Array[]): void }

export function ringOf(megabytes: number): Ring {
  const memory = new Uint8Array(megabytes << 20).fill(1)
  let at = 0
  return {
    put: (parts) => {
      let bytes = 0
      for (const part of parts) bytes += part.length
      if (at + bytes > memory.length) at = 0
      for (const part of parts) {
        memory.set(part, at)
        at += part.length
      }
    },
  }
}
