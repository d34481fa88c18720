declare module 'png-chunks-extract' {
  export default function extractChunks(png: Uint8Array): { name: string; data: Uint8Array }[]
}
declare module 'pngjs' {
  type Colours = { colorType?: number; inputColorType?: number; inputHasAlpha?: boolean }
  export class PNG {
    constructor(options: { width: number; height: number } & Colours)
    readonly width: number
    readonly height: number
    /** RGBA, one byte a channel. */
    data: Buffer
    static readonly sync: { read(png: Buffer): PNG; write(png: PNG, options?: Colours): Buffer }
  }
}
declare module 'saxen' {
  type Decode = (text: string) => string
  export class Parser {
    /** Switches namespaces on: names come back with these prefixes. */
    ns(prefixes: Record<string, string>): this
    on(event: 'error', handler: (error: Error) => void): this
    on(
      event: 'openTag',
      handler: (name: string, attributes: () => Record<string, string>, decode: Decode) => void,
    ): this
    on(event: 'cdata', handler: (value: string) => void): this
    on(event: 'closeTag', handler: (name: string) => void): this
    parse(xml: string): this
  }
}
declare module 'fontkit' {
  export function create(bytes: Buffer): {
    /** Code points that the font has a glyph for. */
    readonly characterSet: readonly number[]
  }
}
