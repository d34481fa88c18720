// Letters of Atkinson Hyperlegible Next (latin and latin-ext) that names use; it lacks Vietnamese, Greek and Cyrillic.
const COVERED = /^[\u0000-\u017f\u0192\u01fa-\u01ff\u0218-\u021b\u02c6-\u02dd\u2010-\u2026\u20ac]*$/u
const VIETNAMESE = /[\u0128\u0129\u0168\u0169]/u

/** Whether the interface's typeface has every letter of a name; if one is missing, the whole name is set in Noto. */
export function isInterfaceScript(name: string): boolean {
  const text = name.normalize('NFC')
  return COVERED.test(text) && !VIETNAMESE.test(text)
}
