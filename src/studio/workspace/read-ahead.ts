import type { Files } from './files'

/** What reads parts of files. */
export type RangeReader = Pick<Files, 'readRange'>

const BLOCK_BYTES = 256 * 1024
/** An export reads a journal at two places in turn: where awards were planned, and where they were signed. */
const BLOCKS = 2

type Block = { readonly path: string; readonly offset: number; readonly bytes: Uint8Array<ArrayBuffer> }

/**
 * Reads more than it is asked for and answers the next questions from that: many small parts of a file, one behind the
 * other, cost few calls of the system. Only for files that are appended to; what was read is not looked at again.
 */
export function readAhead(files: RangeReader): RangeReader {
  let blocks: readonly Block[] = []
  return {
    readRange: async (path, offset, lengthBytes) => {
      const holds = (block: Block) =>
        block.path === path && block.offset <= offset && offset + lengthBytes <= block.offset + block.bytes.length
      const known = blocks.find(holds)
      const block = known ?? {
        path,
        offset,
        bytes: await files.readRange(path, offset, Math.max(lengthBytes, BLOCK_BYTES)),
      }
      blocks = [block, ...blocks.filter((one) => one !== block)].slice(0, BLOCKS)
      return block.bytes.subarray(offset - block.offset, offset - block.offset + lengthBytes)
    },
  }
}
