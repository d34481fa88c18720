import bidiFactory from 'bidi-js'

/** The line order of the Unicode Bidirectional Algorithm. */
export type Bidi = { getEmbeddingLevels(text: string): { levels: Uint8Array; paragraphs: { level: number }[] } }

/** One for all: it keeps no state. */
export const bidi: Bidi = bidiFactory()
