import { readdirSync, readFileSync, lstatSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib'

/** One marked word where it must not be. */
export type Leak = { readonly file: string; readonly word: string; readonly how: string }

/**
 * Searches every byte of files for marked words: plain, UTF-16, base64 in its three positions, hexadecimal, percent-encoded,
 * quoted-printable, also inside base64 of texts, GZIP, deflate streams of PNG and ZIP (reliability.md §3, Canaries).
 */
export function leaksIn(folder: string, words: readonly string[]): Leak[] {
  const forms = words.flatMap((word) => formsOf(word).map(({ how, bytes }) => ({ word, how, bytes })))
  return filesBelow(folder).flatMap((file) => {
    const bytes = readFileSync(file)
    return layersOf(bytes).flatMap(({ layer, content }) =>
      forms
        .filter((form) => content.includes(form.bytes))
        .map(({ word, how }) => ({ file, word, how: layer === '' ? how : `${how} in ${layer}` })),
    )
  })
}

/** Searches a text, such as what a command printed. */
export function leaksInText(text: string, words: readonly string[]): string[] {
  return words.filter((word) => formsOf(word).some(({ bytes }) => Buffer.from(text).includes(bytes)))
}

function formsOf(word: string): { how: string; bytes: Buffer }[] {
  const utf8 = Buffer.from(word)
  const percent = [...utf8].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')
  return [
    { how: 'plain', bytes: utf8 },
    { how: 'upper case', bytes: Buffer.from(word.toUpperCase()) },
    { how: 'UTF-16', bytes: Buffer.from(word, 'utf16le') },
    { how: 'UTF-16 big-endian', bytes: Buffer.from(word, 'utf16le').swap16() },
    { how: 'hexadecimal', bytes: Buffer.from(utf8.toString('hex')) },
    { how: 'percent', bytes: Buffer.from(percent) },
    { how: 'component', bytes: Buffer.from(encodeURIComponent(word)) },
    ...[0, 1, 2].flatMap((shift) => base64Core(utf8, shift)),
  ]
}

/** The letters of base64 that depend on the word alone, wherever it begins. */
function base64Core(word: Buffer, shift: number): { how: string; bytes: Buffer }[] {
  const text = Buffer.concat([Buffer.alloc(shift), word])
    .toString('base64')
    .replace(/=+$/, '')
  const core = text.slice(shift === 0 ? 0 : shift + 1, Math.floor(((shift + word.length) * 8) / 6))
  return [core, core.replaceAll('+', '-').replaceAll('/', '_')].map((letters) => ({
    how: 'base64',
    bytes: Buffer.from(letters),
  }))
}

/** The bytes themselves and what is packed inside of them. */
function layersOf(bytes: Buffer): { layer: string; content: Buffer }[] {
  const layers = [{ layer: '', content: bytes }]
  const add = (layer: string, content: Buffer | null) => {
    if (content && content.length > 0) layers.push({ layer, content })
  }
  for (let at = bytes.indexOf('1f8b08', 0, 'hex'); at >= 0; at = bytes.indexOf('1f8b08', at + 1, 'hex'))
    add(
      'GZIP',
      tried(() => gunzipSync(bytes.subarray(at), { finishFlush: 2 })),
    )
  for (
    let at = bytes.indexOf('PK\u0003\u0004', 0, 'latin1');
    at >= 0;
    at = bytes.indexOf('PK\u0003\u0004', at + 1, 'latin1')
  ) {
    const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28)
    if (bytes.readUInt16LE(at + 8) === 8)
      add(
        'ZIP',
        tried(() => inflateRawSync(bytes.subarray(start), { finishFlush: 2 })),
      )
  }
  if (bytes.subarray(1, 4).toString('latin1') === 'PNG') add('PNG', pngTexts(bytes))
  for (const text of bytes.toString('latin1').match(/[A-Za-z0-9+/_-]{200,}/g) ?? []) {
    const decoded = Buffer.from(text, 'base64')
    add('base64', decoded)
    if (decoded[0] === 0x1f && decoded[1] === 0x8b)
      add(
        'GZIP in base64',
        tried(() => gunzipSync(decoded, { finishFlush: 2 })),
      )
    if (decoded.subarray(1, 4).toString('latin1') === 'PNG') add('PNG in base64', pngTexts(decoded))
  }
  add(
    'Brotli',
    tried(() => brotliDecompressSync(bytes)),
  )
  return layers
}

/** Inflated bodies of a PNG's packed text chunks. */
function pngTexts(png: Buffer): Buffer {
  const texts: Buffer[] = []
  for (let at = 8; at + 8 <= png.length; at += 12 + png.readUInt32BE(at)) {
    const type = png.toString('latin1', at + 4, at + 8)
    const body = png.subarray(at + 8, at + 8 + png.readUInt32BE(at))
    if (type !== 'zTXt' && type !== 'iTXt') continue
    for (let from = 0; from < body.length; from++) {
      const text = tried(() => inflateSync(body.subarray(from)))
      if (text) texts.push(text)
    }
  }
  return Buffer.concat(texts)
}

function tried(inflate: () => Buffer): Buffer | null {
  try {
    return inflate()
  } catch {
    return null // not packed that way
  }
}

function filesBelow(path: string): string[] {
  const what = lstatSync(path)
  if (!what.isDirectory()) return what.isFile() ? [path] : [] // a link holds no bytes of its own
  return readdirSync(path).flatMap((name) => filesBelow(join(path, name)))
}
