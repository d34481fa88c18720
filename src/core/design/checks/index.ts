export { checkDesign } from './check-design'
export type { Finding } from './finding'
