export { checkDesign, contrastsOf } from './check-design'
export type { Finding } from './finding'
