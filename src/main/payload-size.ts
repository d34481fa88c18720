/** Room for a picture and a pasted credential, and no more (reliability.md §5, 17). */
const LARGEST_PAYLOAD_BYTES = 48 * 1024 * 1024

/**
 * Whether a value that came over the border is small enough to be looked at. Counts, and stops as soon as it is not.
 * @param value a structured clone: plain objects, arrays, text, numbers, byte arrays
 */
export function fitsPayload(value: unknown, limitBytes = LARGEST_PAYLOAD_BYTES): boolean {
  let left = limitBytes
  const queue: unknown[] = [value]
  while (queue.length > 0) {
    const next = queue.pop()
    left -= 8
    if (typeof next === 'string') left -= 2 * next.length
    else if (ArrayBuffer.isView(next)) left -= next.byteLength
    else if (next instanceof ArrayBuffer) left -= next.byteLength
    else if (Array.isArray(next)) for (const item of next) queue.push(item)
    else if (typeof next === 'object' && next !== null)
      for (const [key, item] of Object.entries(next)) {
        left -= 2 * key.length
        queue.push(item)
      }
    if (left < 0 || queue.length * 8 > limitBytes) return false
  }
  return true
}
