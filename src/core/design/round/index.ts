export { keptOnCentre, withRoundRadius } from './round-radius'
