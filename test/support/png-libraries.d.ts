declare module 'png-chunks-extract' {
  export default function extractChunks(png: Uint8Array): { name: string; data: Uint8Array }[]
}
declare module 'pngjs' {
  export class PNG {
    constructor(size: { width: number; height: number })
    readonly width: number
    readonly height: number
    /** RGBA, one byte a channel. */
    data: Buffer
    static readonly sync: { read(png: Buffer): PNG; write(png: PNG): Buffer }
  }
}
