export { boxOf, resizedTogether, turnedTogether } from './together'
