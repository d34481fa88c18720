/** A rectangle in screen pixels that do not depend on scaling. */
export type Area = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
export type Placement = {
  readonly bounds: Partial<Area> & { width: number; height: number }
  readonly maximised: boolean
}

/** window.md: smallest window, and the size of a first one. */
export const SMALLEST = { width: 1024, height: 680 }
export const FIRST = { width: 1280, height: 800 }

/**
 * Brings a remembered window back to where it can be seen (window.md, D4).
 * @param state null where nothing is remembered
 * @param areas work areas of the displays, the first one is the main one
 * @returns without a place where the system should choose one
 */
export function placeOnDisplays(
  state: { readonly bounds: Area; readonly maximised: boolean } | null,
  areas: readonly Area[],
): Placement {
  if (!state) return { bounds: { ...FIRST }, maximised: false }
  const home = [...areas].sort((a, b) => overlap(state.bounds, b) - overlap(state.bounds, a))[0]
  if (!home) return { bounds: sized(state.bounds, FIRST), maximised: state.maximised }
  const target = overlap(state.bounds, home) > 0 ? home : nearest(state.bounds, areas)
  const { width, height } = sized(state.bounds, target)
  return {
    bounds: {
      x: within(state.bounds.x, target.x, target.x + target.width - width),
      y: within(state.bounds.y, target.y, target.y + target.height - height),
      width,
      height,
    },
    maximised: state.maximised,
  }
}

function sized(bounds: Area, room: { width: number; height: number }) {
  return {
    width: Math.max(SMALLEST.width, Math.min(bounds.width, room.width)),
    height: Math.max(SMALLEST.height, Math.min(bounds.height, room.height)),
  }
}

function overlap(a: Area, b: Area): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return width > 0 && height > 0 ? width * height : 0
}

function nearest(bounds: Area, areas: readonly Area[]): Area {
  const away = (area: Area) =>
    Math.hypot(
      area.x + area.width / 2 - (bounds.x + bounds.width / 2),
      area.y + area.height / 2 - (bounds.y + bounds.height / 2),
    )
  return [...areas].sort((a, b) => away(a) - away(b))[0] ?? { x: 0, y: 0, ...FIRST }
}

function within(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, Math.max(low, high)))
}
