declare module 'png-chunks-encode' {
  /** A whole PNG of these chunks: signature, then length, name, data and CRC of each. */
  export default function encodeChunks(chunks: readonly { name: string; data: Uint8Array }[]): Uint8Array<ArrayBuffer>
}
