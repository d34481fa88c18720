import { deflateSync } from 'node:zlib'
import encodeChunks from 'png-chunks-encode'
import { PNG } from 'pngjs'

/** A small PNG with a pattern in it, written by pngjs. */
export function aPng(widthPx = 4, heightPx = 3): Uint8Array {
  const png = new PNG({ width: widthPx, height: heightPx })
  for (let i = 0; i < png.data.length; i++) png.data[i] = (i * 37 + widthPx) % 256
  return new Uint8Array(PNG.sync.write(png))
}

/** A PNG chunk with its length and checksum. */
export function aChunk(name: string, data: Uint8Array | string): Uint8Array {
  return encodeChunks([{ name, data: bytesOf(data) }]).subarray(8)
}

/** The same PNG with chunks put in at a byte; 33 is right after the header. */
export function withChunks(png: Uint8Array, chunks: readonly Uint8Array[], at = 33): Uint8Array {
  return Uint8Array.from(Buffer.concat([png.subarray(0, at), ...chunks, png.subarray(at)]))
}

/** Data of an iTXt chunk by hand, with every field open. */
export function itxtData(
  keyword: string,
  text: string | Uint8Array,
  { compressed = 0, language = '', translated = '' } = {},
): Uint8Array {
  return Uint8Array.from(
    Buffer.concat([
      Buffer.from(`${keyword}\0`, 'latin1'),
      Buffer.from([compressed, 0]),
      Buffer.from(`${language}\0${translated}\0`),
      compressed === 1 ? deflateSync(bytesOf(text)) : bytesOf(text),
    ]),
  )
}

function bytesOf(text: string | Uint8Array): Uint8Array {
  return typeof text === 'string' ? new TextEncoder().encode(text) : text
}

/** Pixels as another library decodes them. */
export function pixelsOf(png: Uint8Array): Buffer {
  return PNG.sync.read(Buffer.from(png)).data
}
