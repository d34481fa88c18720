import { z } from 'zod'

/** The five roles of a theme, from the darkest tone to the ground (designer.md §2, §16). */
export const ThemeRole = z.enum(['deep', 'base', 'light', 'accent', 'paper'])
export type ThemeRole = z.infer<typeof ThemeRole>

/** An opaque sRGB colour, `#RRGGBB` in capitals. */
export const Hex = z
  .string()
  .regex(/^#[0-9a-fA-F]{6}$/)
  .overwrite((hex) => hex.toUpperCase())

/** A hex value or a theme role, never both. */
export const Colour = z.union([ThemeRole, Hex])
export type Colour = z.infer<typeof Colour>

/** What each role looks like. */
export const Theme = z.strictObject({ deep: Hex, base: Hex, light: Hex, accent: Hex, paper: Hex })
export type Theme = z.infer<typeof Theme>
