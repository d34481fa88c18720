import { Fragment, type Ref } from 'react'
import { useStudio } from './studio-context'
import styles from './palette.module.css'
import type { PaletteEntry, PaletteGroup } from './use-palette-groups'
import { Artwork } from '../ui/artwork'
import { classNames } from '../ui/class-names'
import { Keys } from '../ui/keys'

export type PaletteListProps = {
  readonly groups: readonly PaletteGroup[]
  readonly chosen: PaletteEntry | undefined
  readonly optionId: (entry: PaletteEntry) => string
  readonly onHover: (entry: PaletteEntry) => void
  readonly onRun: (entry: PaletteEntry) => void
  readonly ref: Ref<HTMLDivElement>
}

/** What was found, in groups; the chosen one is named by the field's `aria-activedescendant`. */
export function PaletteList({ groups, chosen, optionId, onHover, onRun, ref }: PaletteListProps) {
  const { t } = useStudio()
  return (
    <div ref={ref} id="palette-list" role="listbox" aria-label={t('palette.label')} className={styles.list}>
      {groups.length === 0 && (
        <p className={styles.none} role="presentation">
          {t('palette.none')}
        </p>
      )}
      {groups.map((group) => (
        <div key={group.title} role="group" aria-label={group.title}>
          <div className={styles.group} aria-hidden>
            {group.title}
          </div>
          {group.entries.map((entry) => (
            <div
              key={entry.id}
              id={optionId(entry)}
              role="option"
              aria-selected={entry === chosen}
              aria-disabled={entry.off !== null}
              className={classNames(styles.entry, entry === chosen && styles.chosen, entry.off !== null && styles.off)}
              onPointerMove={() => entry !== chosen && onHover(entry)}
              onClick={() => onRun(entry)}
            >
              <Sign entry={entry} />
              <Marked text={entry.text} ranges={entry.ranges} />
              {entry.note !== undefined && <span className={styles.note}>{entry.note}</span>}
              {entry.off !== null && <span className={styles.note}>{t('palette.off', { reason: entry.off })}</span>}
              {entry.shortcut !== undefined && (
                <span className={styles.end}>
                  <Keys shortcut={entry.shortcut} />
                </span>
              )}
            </div>
          ))}
        </div>
      ))}
    </div>
  )
}

function Sign({ entry }: { readonly entry: PaletteEntry }) {
  if (entry.badge) return <Artwork badge={entry.badge.slug} digest={entry.badge.artwork} sizePx={24} alt="" />
  const Drawn = entry.icon
  return Drawn ? <Drawn size={20} aria-hidden /> : <span className={styles.noSign} />
}

function Marked({ text, ranges }: Pick<PaletteEntry, 'text' | 'ranges'>) {
  const end = ranges.at(-1)?.[1] ?? 0
  return (
    <bdi className={styles.text}>
      {ranges.map(([from, to], i) => (
        <Fragment key={from}>
          {text.slice(ranges[i - 1]?.[1] ?? 0, from)}
          <mark>{text.slice(from, to)}</mark>
        </Fragment>
      ))}
      {text.slice(end)}
    </bdi>
  )
}
