/** The parts of two untyped libraries that core uses; referenced by the files that import them. */
declare module 'jsonld' {
  const jsonld: {
    toRDF(
      document: object,
      options: {
        readonly base: null
        readonly safe: true
        readonly documentLoader: (url: string) => Promise<{ contextUrl: null; documentUrl: string; document: unknown }>
      },
    ): Promise<import('rdf-canonize').Quad[]>
  }
  export default jsonld
}

declare module 'rdf-canonize' {
  /** Terms as RDF/JS has them, plain objects. */
  export type Term = {
    readonly termType: 'NamedNode' | 'BlankNode' | 'Literal' | 'DefaultGraph'
    readonly value: string
    readonly datatype?: { readonly termType: 'NamedNode'; readonly value: string }
    readonly language?: string
  }
  export type Quad = { readonly subject: Term; readonly predicate: Term; readonly object: Term; readonly graph: Term }
  export function canonize(
    quads: readonly Quad[],
    options: {
      readonly algorithm: 'RDFC-1.0'
      readonly maxDeepIterations: number
      readonly createMessageDigest: () => { update(text: string): void; digest(): string }
    },
  ): Promise<string>
}
