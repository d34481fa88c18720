import { z } from 'zod'

const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/

/** Name of a badge in folders and addresses (reliability.md §4, `slug-invalid`). */
export const BadgeSlug = z
  .string()
  .regex(/^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/)
  .refine((slug) => !RESERVED.test(slug))
  .brand<'BadgeSlug'>()
export type BadgeSlug = z.infer<typeof BadgeSlug>
