import { ThemeRole, type Colour, type Theme } from '../../../core/design/scene'

/** What a colour looks like. */
export function hexOf(colour: Colour, theme: Theme): string {
  const role = ThemeRole.safeParse(colour)
  return role.success ? theme[role.data] : colour
}
