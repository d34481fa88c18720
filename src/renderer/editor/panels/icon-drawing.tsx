import type { EditorMaterials } from '../session/materials'

export type IconDrawingProps = {
  readonly materials: EditorMaterials
  readonly library: string
  readonly icon: string
  readonly sizePx: number
}

/** A symbol of the libraries in the colour of the words around it. */
export function IconDrawing({ materials, library, icon, sizePx }: IconDrawingProps) {
  const drawing = materials.materials.icons(library, icon, 'fill')
  if (!drawing) return null
  return (
    <svg width={sizePx} height={sizePx} viewBox={`0 0 ${drawing.size} ${drawing.size}`} aria-hidden>
      {drawing.layers.map((layer, i) => (
        <path
          key={i}
          d={layer.d}
          fill={layer.stroke ? 'none' : 'currentColor'}
          fillRule={layer.rule ?? 'nonzero'}
          stroke={layer.stroke ? 'currentColor' : 'none'}
          strokeWidth={layer.stroke?.width}
          opacity={(layer.faint ?? 100) / 100}
        />
      ))}
    </svg>
  )
}
