declare module '@digitalbazaar/vc' {
  type Loaded = { contextUrl: null; documentUrl: string; document: unknown }
  export function verifyCredential(options: {
    credential: object
    documentLoader: (url: string) => Promise<Loaded>
    suite: unknown
    checkStatus: () => Promise<{ verified: boolean }>
    now: Date
  }): Promise<{ verified: boolean; error?: { message: string; errors?: ({ message: string } | undefined)[] } }>
}
declare module '@digitalbazaar/data-integrity' {
  export const DataIntegrityProof: new (options: { cryptosuite: unknown }) => object
}
declare module '@digitalbazaar/eddsa-rdfc-2022-cryptosuite' {
  export const cryptosuite: unknown
}
declare module '@digitalbazaar/ed25519-multikey' {
  export function generate(options: { seed: Uint8Array }): Promise<{ publicKeyMultibase: string }>
}
