/** Which aids are shown, on this computer and for all designs (designer.md G4, G5). */
export type AidsView = {
  /** Rulers, and the guides that come from them. */
  readonly rulers: boolean
  readonly safeArea: boolean
  readonly grid: boolean
  /** Whether the grid holds what is moved; a switch of its own. */
  readonly gridHolds: boolean
}

export const NO_AIDS: AidsView = { rulers: false, safeArea: false, grid: false, gridHolds: false }

/** What was kept of them; anything else is off. */
export function aidsView(kept: unknown): AidsView {
  const known: object = typeof kept === 'object' && kept !== null ? kept : {}
  const isOn = (name: keyof AidsView) => Reflect.get(known, name) === true
  return { rulers: isOn('rulers'), safeArea: isOn('safeArea'), grid: isOn('grid'), gridHolds: isOn('gridHolds') }
}
