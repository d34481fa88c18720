import { z } from 'zod'
import { toBase32 } from './base32'
import { bug } from './bug'
import { toHex } from './hex'

/** Public id of an award: 130 random bits as 26 characters of lower-case base32; can be read aloud. */
export const AwardId = z
  .string()
  .regex(/^[a-z2-7]{26}$/)
  .brand<'AwardId'>()
export type AwardId = z.infer<typeof AwardId>

/** Id of a batch: the day it began and 40 random bits, so that folders sort by time. */
export const BatchId = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}-[a-z2-7]{8}$/)
  .brand<'BatchId'>()
export type BatchId = z.infer<typeof BatchId>

/** @param random 17 random bytes */
export function awardIdFrom(random: Uint8Array): AwardId {
  if (random.length < 17) bug('an award id needs 17 random bytes')
  return toBase32(random, 26) as AwardId
}

/** @param random 5 random bytes */
export function batchIdFrom(day: string, random: Uint8Array): BatchId {
  if (random.length < 5) bug('a batch id needs 5 random bytes')
  return BatchId.parse(`${day}-${toBase32(random, 8)}`)
}

/** A random `urn:uuid:` of version 4 (RFC 9562). @param random 16 random bytes */
export function uuidUrnFrom(random: Uint8Array): string {
  const bytes = Uint8Array.from(random.subarray(0, 16))
  if (bytes.length < 16) bug('a UUID needs 16 random bytes')
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = toHex(bytes)
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
