/** Five roles that are easy to tell apart. */
export const aTheme = { deep: '#0C2D48', base: '#145DA0', light: '#5AA3DB', accent: '#FFC857', paper: '#F4FAFF' }
