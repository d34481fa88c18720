/** What a host that crops takes away at each side, as a share of the artboard. */
const SAFE_INSET = 0.04

/** What every host leaves of an artboard: all within the inset and within the circle, in units (designer.md G5). */
export function safeArea(size: number): { readonly inset: number; readonly radius: number } {
  return { inset: size * SAFE_INSET, radius: size / 2 }
}
