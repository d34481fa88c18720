export { importSvg, usualSide } from './import-svg'
export type { ImportedSvg } from './import-svg'
export type { KnownFont } from './source/drawing-source'
export { settledWords } from './words/settled-words'
