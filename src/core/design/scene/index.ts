export type { Field } from './field'
export { elementById, walk } from './walk'
