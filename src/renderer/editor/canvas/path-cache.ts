const MOST = 4000
const paths = new Map<string, Path2D>()

/** The drawable form of path data; parsing costs more than drawing, so what was used lately is kept. */
export function pathOf(d: string): Path2D {
  const known = paths.get(d)
  if (known) return known
  const path = new Path2D(d)
  if (paths.size >= MOST) paths.clear()
  paths.set(d, path)
  return path
}
