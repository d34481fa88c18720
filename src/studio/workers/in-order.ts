/**
 * Works on several pieces at a time and gives the results in the order of the pieces. Takes no more pieces from the source
 * than it works on, so that memory does not grow; stops taking when one fails.
 */
export async function* inOrder<In, Out>(
  source: AsyncIterable<In>,
  work: (piece: In) => Promise<Out>,
  width: number,
): AsyncGenerator<{ readonly piece: In; readonly result: Out }> {
  const underWay: { readonly piece: In; readonly result: Promise<Out> }[] = []
  for await (const piece of source) {
    const result = work(piece)
    result.catch(() => undefined) // heard when its turn comes; others before it may fail first
    underWay.push({ piece, result })
    if (underWay.length < width) continue
    const first = underWay.shift()
    if (first) yield { piece: first.piece, result: await first.result }
  }
  for (const { piece, result } of underWay) yield { piece, result: await result }
}
