import { z } from 'zod'
import { limited, PerMille } from './numbers'

/** Name of a bundled or imported family as in resources/fonts/catalog.json. */
export const FamilyId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/)

/** How words are set; size in units, tracking in thousandths of an em, line height in percent of the size. */
export const TypeStyle = z.strictObject({
  family: FamilyId,
  weight: z.int().min(100).max(900).default(400),
  italic: z.boolean().default(false),
  size: limited(4, 400),
  tracking: PerMille.default(0),
  lineHeight: limited(50, 300).default(110),
  case: z.enum(['typed', 'upper', 'small-caps']).default('typed'),
  figures: z.enum(['font', 'lining', 'tabular']).default('font'),
  kerning: z.boolean().default(true),
  /** Standard ligatures; they are off in any case where tracking is not 0. */
  ligatures: z.boolean().default(true),
})
export type TypeStyle = z.infer<typeof TypeStyle>
