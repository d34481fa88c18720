import styles from './batch-fan.module.css'
import { Artwork } from '../../ui/artwork'

const TURNS = [-20, 20, -10, 10, 0]
const ART = 160
const RADIUS = 720

/** Five badges on one circle, and a brass hairline of the same centre. */
export function BatchFan({ badge, version }: { readonly badge: string; readonly version: number }) {
  return (
    <div className={styles.fan} aria-hidden>
      {TURNS.map((turn) => (
        <span
          key={turn}
          className={styles.badge}
          style={{ transform: `rotate(${turn}deg)`, transformOrigin: `50% ${RADIUS}px` }}
        >
          <Artwork badge={badge} version={version} digest={`v${version}`} sizePx={ART} alt="" />
        </span>
      ))}
      <svg className={styles.line} viewBox="0 0 560 80" width={560} height={80}>
        <defs>
          <linearGradient id="brass-ends" x1="0" x2="1" y1="0" y2="0">
            <stop offset="0" stopColor="var(--brass)" stopOpacity="0.2" />
            <stop offset="0.3" stopColor="var(--brass)" />
            <stop offset="0.7" stopColor="var(--brass)" />
            <stop offset="1" stopColor="var(--brass)" stopOpacity="0.2" />
          </linearGradient>
        </defs>
        <path d="M32 71 A 540 540 0 0 1 528 71" fill="none" stroke="url(#brass-ends)" strokeWidth="1.5" />
      </svg>
    </div>
  )
}
