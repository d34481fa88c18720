export { fieldWriting } from './fields'
