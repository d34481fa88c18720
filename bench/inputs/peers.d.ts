declare module 'png-chunks-extract' {
  /** Chunks of a PNG in file order; throws where it is none. */
  export default function extract(png: Uint8Array): { name: string; data: Uint8Array }[]
}
