/** Size in units and tracking in ‰ that a text reached, and whether it fits with them. */
export type Fitted = { readonly size: number; readonly tracking: number; readonly fits: boolean }

/**
 * Makes room in the order of designer.md R4 and X4: tracking down to its floor, then size down to its floor.
 * @param fits whether the text has room at a size and a tracking; smaller values never need more room
 */
export function fitText(
  own: { size: number; tracking: number },
  floor: { minSize: number; minTracking: number },
  fits: (size: number, tracking: number) => boolean,
): Fitted {
  const { size, tracking } = own
  if (fits(size, tracking)) return { size, tracking, fits: true }
  const tightest = Math.min(tracking, floor.minTracking)
  if (fits(size, tightest))
    return { size, tracking: largest(tightest, tracking, 1, (value) => fits(size, value)), fits: true }
  const smallest = Math.min(size, floor.minSize)
  if (fits(smallest, tightest))
    return { size: largest(smallest, size, 0.1, (value) => fits(value, tightest)), tracking: tightest, fits: true }
  return { size: smallest, tracking: tightest, fits: false }
}

/** The largest value in whole steps above `low`, which is known to be good, that still is. */
function largest(low: number, high: number, step: number, good: (value: number) => boolean): number {
  let least = 0
  let most = Math.floor((high - low) / step)
  while (least < most) {
    const middle = Math.ceil((least + most) / 2)
    if (good(low + middle * step)) least = middle
    else most = middle - 1
  }
  return Math.round((low + least * step) * 1000) / 1000
}
