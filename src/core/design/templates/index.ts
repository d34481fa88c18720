export { fieldWriting, shownValue } from './fields'
