/** Pieces of a source in the order in which they come, so many together; the last block may be smaller. */
export async function* inBlocks<T>(source: AsyncIterable<T>, size: number): AsyncGenerator<readonly T[]> {
  let block: T[] = []
  for await (const one of source) {
    block.push(one)
    if (block.length < size) continue
    yield block
    block = []
  }
  if (block.length > 0) yield block
}
