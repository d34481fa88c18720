import { useRef, type KeyboardEvent, type PointerEvent } from 'react'
import type { Fill, Theme } from '../../../core/design/scene'
import { quantised } from '../../../core/design/scene'
import { useStrings } from '../../app/studio-context'
import { hexOf } from './colour-of'
import { MOST_STOPS, withStop, withStopAt, withoutStop } from './fill-values'
import styles from './gradient-bar.module.css'

type Gradient = Exclude<Fill, { kind: 'solid' }>

export type GradientBarProps = {
  readonly fill: Gradient
  readonly theme: Theme
  readonly onChange: (fill: Gradient, part: string) => void
}

/** Dragged farther than this from the bar, a stop is taken away; in pixels. */
const OFF_PX = 40

/** The gradient from start to end: a click adds a stop, a drag moves one, dragging it off or Delete takes it away (designer.md P1). */
export function GradientBar({ fill, theme, onChange }: GradientBarProps) {
  const t = useStrings()
  const bar = useRef<HTMLDivElement>(null)
  const inOrder = [...fill.stops].sort((a, b) => a.at - b.at)
  const colours = inOrder.map(({ at, colour, opacity }) => `${rgba(hexOf(colour, theme), opacity)} ${at}%`)
  const placeOf = (event: PointerEvent) => {
    const box = bar.current?.getBoundingClientRect()
    if (!box) return { at: 0, away: 0 }
    const share = Math.min(1, Math.max(0, (event.clientX - box.left) / box.width))
    return { at: quantised(Math.round(share * 100)), away: Math.abs(event.clientY - box.top - box.height / 2) }
  }
  const drag = (index: number) => (event: PointerEvent<HTMLElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
    const { at, away } = placeOf(event)
    if (away > OFF_PX && fill.stops.length > 2) {
      event.currentTarget.releasePointerCapture(event.pointerId)
      onChange(withoutStop(fill, index), 'bar')
    } else if (fill.stops[index]?.at !== at) onChange(withStop(fill, index, { at }), 'bar')
  }
  const keys = (index: number, before: number) => (event: KeyboardEvent) => {
    const by = (STEPS[event.key] ?? 0) * (event.shiftKey ? 10 : 1)
    const at = quantised(Math.min(100, Math.max(0, before + by)))
    if (by !== 0) onChange(withStop(fill, index, { at }), `stop ${index} at`)
    else if ((event.key === 'Delete' || event.key === 'Backspace') && fill.stops.length > 2)
      onChange(withoutStop(fill, index), 'stops')
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div
      ref={bar}
      className={styles.bar}
      data-part="gradient-bar"
      style={{ background: `linear-gradient(to right, ${colours.join(', ')}), var(--ground-white)` }}
      onPointerDown={(event) => {
        if (event.target !== event.currentTarget || fill.stops.length >= MOST_STOPS) return
        onChange(withStopAt(fill, placeOf(event).at, theme), 'stops')
      }}
    >
      {fill.stops.map((stop, i) => (
        <div
          key={i}
          role="slider"
          tabIndex={0}
          aria-label={t('editor.fill.stop', { number: i + 1 })}
          aria-valuenow={stop.at}
          aria-valuetext={`${stop.at} %`}
          className={styles.thumb}
          style={{ insetInlineStart: `${stop.at}%`, background: hexOf(stop.colour, theme) }}
          onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
          onPointerMove={drag(i)}
          onKeyDown={keys(i, stop.at)}
        />
      ))}
    </div>
  )
}

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 }

function rgba(hex: string, opacity: number): string {
  return `${hex}${Math.round((opacity / 100) * 255)
    .toString(16)
    .padStart(2, '0')}`
}
