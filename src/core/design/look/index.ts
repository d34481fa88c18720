export { styled, styleOf } from './style'
export type { Style } from './style'
