declare module '@digitalbazaar/vc' {
  type Loaded = { contextUrl: null; documentUrl: string; document: unknown }
  export function issue(options: {
    credential: object
    suite: object
    documentLoader: (url: string) => Promise<Loaded>
  }): Promise<object>
  export function verifyCredential(options: {
    credential: object
    documentLoader: (url: string) => Promise<Loaded>
    suite: unknown
    checkStatus: () => Promise<{ verified: boolean }>
    now: Date
  }): Promise<{ verified: boolean; error?: { message: string; errors?: ({ message: string } | undefined)[] } }>
}
declare module '@digitalbazaar/data-integrity' {
  export const DataIntegrityProof: new (options: { cryptosuite: unknown; signer?: unknown; date?: string }) => object
}
declare module '@digitalbazaar/eddsa-rdfc-2022-cryptosuite' {
  export const cryptosuite: unknown
}
declare module '@digitalbazaar/ed25519-multikey' {
  type KeyPair = {
    readonly publicKeyMultibase: string
    signer(): unknown
    export(options: { publicKey: boolean; secretKey: boolean; includeContext: boolean }): Promise<object>
  }
  export function generate(options: { seed: Uint8Array; id?: string; controller?: string }): Promise<KeyPair>
  export function from(exported: object): Promise<KeyPair>
}
