/** A design with nothing on it, in a quiet blue. */
export const emptyDesign = {
  formatVersion: 1,
  theme: { deep: '#0C2D48', base: '#145DA0', light: '#5AA3DB', accent: '#FFC857', paper: '#F4FAFF' },
  elements: [],
}
