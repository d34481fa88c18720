import { Vision, VISION_MATRICES } from '../../../core/design/vision'
import styles from './vision-filters.module.css'

/**
 * The ways to see as filters of the page, which the compositor applies: nothing is computed when the artwork changes. A
 * filter works in linear light unless told otherwise (Filter Effects 1, color-interpolation-filters), as the matrices do.
 */
export function VisionFilters() {
  return (
    <svg className={styles.none} aria-hidden>
      {Vision.options.map((vision) => (
        <filter key={vision} id={`vision-${vision}`} colorInterpolationFilters="linearRGB">
          <feColorMatrix
            type="matrix"
            values={[...VISION_MATRICES[vision].map((row) => `${row.join(' ')} 0 0`), '0 0 0 1 0'].join(' ')}
          />
        </filter>
      ))}
    </svg>
  )
}
