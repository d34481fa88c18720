import { readFileSync, writeFileSync } from 'node:fs'

/** Marks Electron's documented fuse wire inside the executable; a version byte, a length byte and the fuses follow. */
const mark = Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX')
const wireVersion = 1
const headerLength = mark.length + 2

/**
 * Sets fuses of an Electron executable in place.
 * @param {string} executable
 * @param {Readonly<Record<number, '0' | '1'>>} fuses by their place on the wire
 */
export function setFuses(executable, fuses) {
  const bytes = readFileSync(executable)
  const at = bytes.indexOf(mark)
  if (at < 0 || bytes.indexOf(mark, at + 1) >= 0 || bytes[at + mark.length] !== wireVersion) {
    throw new Error('the executable has no fuse wire of the known kind')
  }
  for (const [place, value] of Object.entries(fuses)) bytes[at + headerLength + Number(place)] = value.charCodeAt(0)
  writeFileSync(executable, bytes)
}
