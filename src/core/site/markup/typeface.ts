import { markup, type Markup } from './markup'

/** Letters that the bundled cuts of Source Serif 4 hold (test: read from the files themselves). */
const SERIF =
  /^[ -~\u00a0-\u012b\u012e-\u0131\u0134-\u0165\u0168-\u017f\u01a0\u01a1\u01af\u01b0\u0218-\u021b\u0384-\u038a\u038c\u038e-\u03a1\u03a3-\u03ce\u0400-\u045f\u0490\u0491\u1e80-\u1e85\u1e9e\u1ea0-\u1ef9\u2013\u2014\u2018-\u201a\u201c-\u201e]*$/

/** The same for Atkinson Hyperlegible Next. */
const SANS =
  /^[ -~\u00a0-\u00ac\u00ae-\u00b4\u00b6-\u0107\u010a-\u0113\u0116-\u011b\u011e-\u0123\u0126\u0127\u012a\u012b\u012e-\u0133\u0136\u0137\u0139-\u013e\u0141-\u0148\u0150-\u0155\u0158-\u015b\u015e-\u0165\u016a\u016b\u016e-\u017e\u0218-\u021b\u1e80-\u1e85\u1e9e\u1ef2\u1ef3\u2013\u2014\u2018-\u201a\u201c-\u201e]*$/

/**
 * A name, kept apart from the direction of the text around it. If the page's typeface lacks one of its letters, the
 * whole name is set in another: a name in two faces looks mended (mockups, finding 4).
 */
export function name(text: string, face: 'serif' | 'sans'): Markup {
  const composed = text.normalize('NFC')
  return (face === 'serif' ? SERIF : SANS).test(composed)
    ? markup`<bdi>${text}</bdi>`
    : markup`<bdi class="other-script">${text}</bdi>`
}
