import { textFromUtf8, utf8 } from '../../core/foundation/bytes'
import { problem } from '../../core/foundation/problem'
import { ok, refuse, type Result } from '../../core/foundation/result'

const LEAST_CHARACTERS = 12

/**
 * A passphrase as its stretching wants it: NFKC, so that every keyboard and system types the same bytes. The caller zeroes
 * both. Pure ASCII never becomes a string, which could not be zeroed. Problem `passphrase-too-short`.
 */
export function stretchablePassphrase(bytes: Uint8Array): Result<Uint8Array> {
  if (bytes.every((byte) => byte < 0x80))
    return bytes.length < LEAST_CHARACTERS ? refuse(tooShort()) : ok(Uint8Array.from(bytes))
  const text = textFromUtf8(bytes)?.normalize('NFKC')
  if (text === undefined || Array.from(text).length < LEAST_CHARACTERS) return refuse(tooShort())
  return ok(utf8(text))
}

function tooShort() {
  return problem({
    code: 'passphrase-too-short',
    message: `The passphrase has fewer than ${LEAST_CHARACTERS} characters.`,
    remedy: 'Take a longer one: four or five words that do not belong together are good and easy to keep in mind.',
    values: { least: LEAST_CHARACTERS },
  })
}
