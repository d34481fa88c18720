/** Drawings of other programs that become elements. */
export const editorSvg = {
  'editor.svg.insert': 'SVG as elements…',
  'editor.svg.choose': 'Choose an SVG',
  'editor.svg.act': 'Insert SVG',
  'editor.svg.name': 'Drawing',
  'editor.svg.reading': 'Reading the drawing',
  'editor.svg.pieces': '{count, plural, =0 {No pieces yet} one {# piece so far} other {# pieces so far}}',
  'editor.svg.cancel': 'Cancel',
  'editor.svg.done': '{count, plural, one {The drawing is one element} other {The drawing is # elements}}',
  'editor.svg.lead': 'It looks as it did, but for what a design cannot hold:',
  'editor.svg.close': 'Close',
  'editor.svg.times': '{count, plural, one {once} other {# times}}',
} as const
