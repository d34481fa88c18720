import type { editorSvg as english } from '../en/editor-svg'
import { translationOf } from '../translation'

/** Drawings of other programs that become elements. */
export const editorSvg = translationOf<typeof english>()({
  'editor.svg.insert': 'SVG als Elemente…',
  'editor.svg.choose': 'SVG wählen',
  'editor.svg.act': 'SVG einfügen',
  'editor.svg.name': 'Zeichnung',
  'editor.svg.reading': 'Die Zeichnung wird gelesen',
  'editor.svg.pieces': '{count, plural, =0 {Noch keine Teile} one {Bisher # Teil} other {Bisher # Teile}}',
  'editor.svg.cancel': 'Abbrechen',
  'editor.svg.done': '{count, plural, one {Die Zeichnung ist ein Element} other {Die Zeichnung hat # Elemente}}',
  'editor.svg.lead': 'Sie sieht aus wie vorher, bis auf das, was eine Grafik hier nicht enthalten kann:',
  'editor.svg.close': 'Schließen',
  'editor.svg.times': '{count, plural, one {einmal} other {#-mal}}',
})
