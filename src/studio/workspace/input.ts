/** A file that somebody chose: by its path, or its bytes already in hand (pasted, dropped). */
export type Input = { readonly path: string } | { readonly name: string; readonly bytes: Uint8Array }
