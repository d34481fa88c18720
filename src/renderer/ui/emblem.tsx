/** Twelve scallops, a ring and a dot: the sign of the program. */
const OUTLINE = scallops(12, 296, 40)

/** The program's emblem in the accent colour. */
export function Emblem({ sizePx }: { readonly sizePx: number }) {
  return (
    <svg width={sizePx} height={sizePx} viewBox="0 0 600 600" aria-hidden style={{ flex: 'none', display: 'block' }}>
      <path d={OUTLINE} fill="var(--accent)" />
      <circle cx="300" cy="300" r="172" fill="none" stroke="var(--app)" strokeWidth="36" />
      <circle cx="300" cy="300" r="66" fill="var(--app)" />
    </svg>
  )
}

function scallops(count: number, outer: number, depth: number): string {
  const inner = outer - depth
  const at = (radius: number, turn: number) => {
    const angle = 2 * Math.PI * turn
    return `${(300 + radius * Math.sin(angle)).toFixed(1)} ${(300 - radius * Math.cos(angle)).toFixed(1)}`
  }
  const arcs = Array.from({ length: count }, (_, i) => {
    const radius = ((Math.PI * inner) / count) * 1.02
    return `A${radius.toFixed(1)} ${radius.toFixed(1)} 0 0 1 ${at(inner, (i + 1) / count)}`
  })
  return `M${at(inner, 0)}${arcs.join('')}Z`
}
